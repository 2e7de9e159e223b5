-- As 5_guards.sql, of seats and of what is promised with them.

-- D0 is the local day of issue; the terms are those of the rules and the calendar of that day (R9 to R13).
CREATE OR REPLACE FUNCTION guard_terms(r referral) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    day date := local_day(r.issued_at);
BEGIN
    PERFORM guard(r.visit_by = day + rule_value('visitCalendarDays', day, '5')::int
                      AND r.extend_until = working_days_after(day, rule_value('extendWorkingDays', day, '4')::bigint)
                      AND r.valid_until = working_days_after(day, rule_value('referralWorkingDays', day, '5')::bigint)
                      AND r.last_day = r.valid_until AND r.extended_valid_until = last_day_after_extension(r, day) AND r.extension_days = rule_value('extensionDays', day, '30')::bigint
                      AND r.extension_from = rule_value('extensionFrom', day, 'OldLastDay')
                      AND r.extended_day_moves = (rule_value('extendedDayMovesToWorking', day, '0') <> '0'), 'the terms are those of the rules');
END;
$$;

CREATE OR REPLACE FUNCTION last_day_after_extension(r referral, pressed date) RETURNS date LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    day date := greatest(r.valid_until, r.extension_days::int + CASE r.extension_from WHEN 'OldLastDay' THEN r.valid_until
                                                                     WHEN 'IssueDay' THEN local_day(r.issued_at) ELSE pressed END);
BEGIN
    WHILE r.extended_day_moves AND NOT is_working(day) LOOP
        day := day + 1;
    END LOOP;
    RETURN day;
END;
$$;

-- Of a seat that is in a bulletin and open to this child now (R7, R8), to a child that it fits, with the code of its family.
CREATE OR REPLACE FUNCTION guard_issue(r referral) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    a application;
    s seat;
    g child_group;
    p publication;
    now bigint := office_now();
BEGIN
    SELECT * INTO a FROM application WHERE id = r.application_id;
    SELECT * INTO s FROM seat WHERE id = r.seat_id;
    SELECT * INTO g FROM child_group WHERE id = s.group_id;
    -- The seat was taken out of its bulletin by this transaction.
    SELECT * INTO p FROM publication WHERE seat_id = s.id AND end_cause = 'SeatTaken' AND xmin = pg_current_xact_id()::xid;
    PERFORM guard(session_may('Registrar', 'Placement', 'Supervisor', 'Administrator', 'SelfService'), 'this role issues no referrals');
    PERFORM guard(a.state = 'Waiting' AND coalesce(a.stop_listed_until < local_day(now), true), 'this child takes no seat now');
    PERFORM guard(s.closed_at IS NULL AND g.closed_at IS NULL AND a.birth_date BETWEEN g.born_from AND g.born_until, 'the seat does not fit');
    PERFORM guard(g.kind = 'General' OR (a.commission_kind = g.kind AND coalesce(a.commission_valid_until, 'infinity') >= local_day(now)),
                  'the seat does not fit');
    PERFORM guard(p.window_until <= now + 1000
                      OR EXISTS (SELECT 1 FROM invitation i WHERE i.bulletin_id = p.bulletin_id AND i.group_id = g.id AND i.application_id = a.id
                                                              AND i.ended_at IS NULL AND i.until_at > now), 'the seat is not open to this child');
    PERFORM guard(code_was_given('TakeSeat', 'application:' || a.id || '/group:' || g.id, NULL), 'a family takes a seat with its code');
    PERFORM guard(r.category_at_issue IN (a.category, 'General', 'FirstPriority') AND category_rank(r.category_at_issue) >= category_rank(a.category)
                      AND r.extended_at IS NULL AND r.ended_at IS NULL AND r.released_at IS NULL AND r.contract_number = '' AND r.contract_date IS NULL,
                  'a referral begins as issued');
    PERFORM guard_terms(r);
END;
$$;

-- A child that attends goes to another group of the kindergarten: its right goes with it.
CREATE OR REPLACE FUNCTION guard_transfer(r referral) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(session_may('Placement', 'Supervisor', 'Administrator') AND r.state = 'Enrolled' AND r.released_at IS NULL AND is_about_now(r.ended_at)
                      AND EXISTS (SELECT 1 FROM referral o JOIN seat was ON was.id = o.seat_id JOIN child_group b ON b.id = was.group_id
                                                           JOIN seat s ON s.id = r.seat_id JOIN child_group g ON g.id = s.group_id
                                  WHERE o.application_id = r.application_id AND o.state = 'Enrolled' AND o.released_at IS NOT NULL
                                    AND o.xmin = pg_current_xact_id()::xid AND g.kindergarten_id = b.kindergarten_id AND g.closed_at IS NULL
                                    AND s.closed_at IS NULL AND o.contract_number = r.contract_number
                                    AND o.contract_date IS NOT DISTINCT FROM r.contract_date), 'only a child that attends is moved');
END;
$$;

CREATE OR REPLACE FUNCTION referral_may_move(a referral, b referral) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    placement boolean := session_may('Placement', 'Supervisor', 'Administrator');
    today date := local_day(office_now());
BEGIN
    RETURN a.state IN ('Issued', 'Extended') AND CASE b.state
        WHEN 'Extended' THEN a.state = 'Issued' AND session_may('Registrar', 'Placement', 'Supervisor', 'Administrator', 'SelfService')
            AND today <= a.extend_until AND today <= a.last_day AND is_about_now(b.extended_at) AND b.last_day = last_day_after_extension(a, today)
            AND code_was_given('ExtendReferral', 'referral:' || a.id, NULL)
        WHEN 'Enrolled' THEN (placement OR session_may('Kindergarten')) AND today <= a.last_day AND b.contract_number <> '' AND b.contract_date <= today
        WHEN 'Overdue' THEN session_may('Worker', 'Supervisor', 'Administrator') AND a.last_day < local_day(b.ended_at)
        WHEN 'PapersRejected' THEN (placement OR session_may('Kindergarten')) AND today <= a.last_day
        WHEN 'Withdrawn' THEN session_may('Registrar', 'Supervisor', 'Administrator', 'SelfService')
            AND code_was_given('Withdraw', 'application:' || a.application_id, NULL)
        WHEN 'Recalled' THEN placement
        ELSE false END;
END;
$$;

CREATE OR REPLACE FUNCTION guard_referral() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM guard(was_drawn_here('referral', NEW.number_year, NEW.number_sequence), 'a number is drawn, not chosen');
        PERFORM guard(is_about_now(NEW.issued_at), 'a referral is issued now');
        IF NEW.state = 'Issued' THEN
            PERFORM guard_issue(NEW);
        ELSE
            PERFORM guard_transfer(NEW);
        END IF;
        RETURN NEW;
    END IF;
    PERFORM guard((NEW.id, NEW.number_year, NEW.number_sequence, NEW.application_id, NEW.seat_id, NEW.issued_at, NEW.visit_by, NEW.extend_until,
                   NEW.valid_until, NEW.extended_valid_until, NEW.extension_days, NEW.extension_from, NEW.extended_day_moves, NEW.category_at_issue,
                   NEW.position_at_issue, NEW.revision)
                  = (OLD.id, OLD.number_year, OLD.number_sequence, OLD.application_id, OLD.seat_id, OLD.issued_at, OLD.visit_by, OLD.extend_until,
                     OLD.valid_until, OLD.extended_valid_until, OLD.extension_days, OLD.extension_from, OLD.extended_day_moves, OLD.category_at_issue,
                     OLD.position_at_issue, OLD.revision + 1), 'a referral keeps what it was issued with');
    IF NEW.state <> OLD.state THEN
        PERFORM guard(referral_may_move(OLD, NEW), 'no such move, or not by this role');
        PERFORM guard(NEW.state = 'Extended' OR is_due(NEW.ended_at), 'a move ends now');
        PERFORM guard(NEW.released_at IS NULL OR NEW.released_at = NEW.ended_at, 'a move ends now');
    ELSE
        -- A child that attended leaves its seat, or a year's move is undone.
        PERFORM guard(OLD.state = 'Enrolled' AND NEW.ended_at = OLD.ended_at
                          AND CASE WHEN NEW.released_at IS NULL THEN OLD.released_at IS NOT NULL AND session_may('Placement', 'Supervisor', 'Administrator')
                                   ELSE OLD.released_at IS NULL AND is_about_now(NEW.released_at)
                                       AND session_may('Placement', 'Supervisor', 'Administrator', 'Kindergarten') END, 'a referral that ended stays so');
    END IF;
    PERFORM guard((NEW.last_day, NEW.extended_at) IS NOT DISTINCT FROM (OLD.last_day, OLD.extended_at) OR (OLD.state = 'Issued' AND NEW.state = 'Extended'),
                  'the last day moves by an extension');
    PERFORM guard((NEW.contract_number, NEW.contract_date) IS NOT DISTINCT FROM (OLD.contract_number, OLD.contract_date)
                      OR (OLD.state <> 'Enrolled' AND NEW.state = 'Enrolled'), 'a contract is signed at enrolment');
    RETURN NEW;
END;
$$;

-- At the end of the transaction: the journal says so, and the application stands where its referral puts it.
CREATE OR REPLACE FUNCTION guard_referral_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    stands text := (SELECT a.state FROM application a WHERE a.id = NEW.application_id);
    live boolean := EXISTS (SELECT 1 FROM referral r WHERE r.application_id = NEW.application_id AND r.state IN ('Issued', 'Extended'));
    sits boolean := EXISTS (SELECT 1 FROM referral r WHERE r.application_id = NEW.application_id AND r.state = 'Enrolled' AND r.released_at IS NULL);
BEGIN
    PERFORM guard(is_journaled('referral', NEW.id, CASE WHEN TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN '"state":"' || NEW.state || '"' END),
                  'every change of a referral stands in the journal');
    IF TG_OP = 'INSERT' AND NEW.state = 'Issued' THEN -- nor was the code given back in the meantime
        PERFORM guard(code_was_given('TakeSeat', 'application:' || NEW.application_id || '/group:' || (SELECT s.group_id FROM seat s WHERE s.id = NEW.seat_id), NULL),
                      'a family takes a seat with its code');
    ELSIF TG_OP = 'UPDATE' AND OLD.state = 'Issued' AND NEW.state = 'Extended' THEN
        PERFORM guard(code_was_given('ExtendReferral', 'referral:' || NEW.id, NULL), 'a family extends with its code');
    END IF;
    PERFORM guard((stands = 'Referred') = live AND (stands = 'Enrolled') = sits, 'the application stands where its referral puts it');
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION guard_seat() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM guard((NEW.id, NEW.group_id, NEW.number) = (OLD.id, OLD.group_id, OLD.number), 'a seat stays where it is');
        IF NOT session_may('Placement', 'Supervisor', 'Administrator') THEN
            PERFORM guard((NEW.closed_at, NEW.closed_reason) IS NOT DISTINCT FROM (OLD.closed_at, OLD.closed_reason) AND is_due(NEW.free_since)
                              AND EXISTS (SELECT 1 FROM referral r WHERE r.seat_id = NEW.id AND r.released_at = NEW.free_since AND r.xmin = pg_current_xact_id()::xid),
                          'a seat becomes free when its referral ends');
        END IF;
    END IF;
    PERFORM guard(NEW.closed_at IS NULL OR (TG_OP = 'UPDATE' AND NEW.closed_at = OLD.closed_at)
                      OR (is_about_now(NEW.closed_at) AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.seat_id = NEW.id AND r.released_at IS NULL)),
                  'a seat that is taken is not closed');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_group() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM guard(NEW.id = OLD.id AND NEW.kindergarten_id = OLD.kindergarten_id AND NEW.revision = OLD.revision + 1, 'a group stays where it is');
    END IF;
    PERFORM guard(NEW.closed_at IS NULL OR (TG_OP = 'UPDATE' AND NEW.closed_at IS NOT DISTINCT FROM OLD.closed_at) OR is_about_now(NEW.closed_at),
                  'a group closes now');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_bulletin() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    day date := local_day(NEW.published_at);
    days bigint := rule_value('windowWorkingDays', day, '3')::bigint;
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM guard(is_about_now(NEW.published_at) AND NEW.published_by IS NOT DISTINCT FROM CASE WHEN session_may('Worker') THEN NEW.published_by ELSE session_worker_id() END
                          AND NEW.undone_at IS NULL AND NEW.window_closed_at IS NULL AND was_drawn_here('bulletin', NEW.year, NEW.sequence),
                      'a bulletin is published now, by who publishes it');
        PERFORM guard(NEW.window_until = CASE WHEN days <= 0 THEN NEW.published_at
                                              ELSE instant_of(working_days_after(day, days), rule_value('windowClosesAt', day, '18:00')::time) END,
                      'the window of priority is that of the rules');
        PERFORM guard(day NOT BETWEEN coalesce(nullif(rule_value('freezeFrom', day, ''), '')::date, 'infinity')
                              AND coalesce(nullif(rule_value('freezeUntil', day, ''), '')::date, 'infinity'), 'nothing is published in the freeze');
        RETURN NEW;
    END IF;
    PERFORM guard(NEW.undone_at IS NOT DISTINCT FROM OLD.undone_at
                      OR (OLD.undone_at IS NULL AND session_may('Placement', 'Supervisor', 'Administrator') AND is_about_now(NEW.undone_at)
                          AND NEW.undone_at < OLD.published_at + rule_value('bulletinUndoMinutes', day, '15')::bigint * 60000),
                  'a bulletin is taken back soon or not at all');
    PERFORM guard(NEW.window_closed_at IS NOT DISTINCT FROM OLD.window_closed_at
                      OR (OLD.window_closed_at IS NULL AND is_due(NEW.window_closed_at)
                          AND (NEW.window_closed_at >= OLD.window_until OR NEW.undone_at IS NOT NULL)), 'a window stands until its end');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_bulletin_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(is_journaled('bulletin', NEW.id, NULL), 'a bulletin stands in the journal');
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION guard_publication() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM guard(EXISTS (SELECT 1 FROM bulletin b WHERE b.id = NEW.bulletin_id AND b.xmin = pg_current_xact_id()::xid AND b.published_at = NEW.published_at
                                                         AND b.window_until = NEW.window_until) AND NEW.ended_at IS NULL, 'a seat comes out with its bulletin');
        PERFORM guard(EXISTS (SELECT 1 FROM seat s JOIN child_group g ON g.id = s.group_id WHERE s.id = NEW.seat_id AND s.closed_at IS NULL AND g.closed_at IS NULL)
                          AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.seat_id = NEW.seat_id AND r.released_at IS NULL), 'only a free seat is published');
        RETURN NEW;
    END IF;
    PERFORM guard(OLD.ended_at IS NULL AND is_about_now(NEW.ended_at), 'a publication ends once');
    PERFORM guard(NEW.end_cause = 'SeatTaken' OR session_may('Placement', 'Supervisor', 'Administrator'), 'a publication ends with a referral, or by placement');
    RETURN NEW;
END;
$$;

-- At the end of the transaction: whoever took the seat out of its bulletin has put a child on it.
CREATE OR REPLACE FUNCTION guard_taken() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(EXISTS (SELECT 1 FROM referral r WHERE r.seat_id = NEW.seat_id AND r.released_at IS NULL AND r.xmin = pg_current_xact_id()::xid),
                  'a publication ends with a referral, or by placement');
    RETURN NULL;
END;
$$;

CREATE OR REPLACE FUNCTION guard_year_move() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(CASE TG_OP WHEN 'INSERT' THEN NEW.moved_by = session_worker_id() AND is_about_now(NEW.moved_at) AND NEW.undone_at IS NULL
                             ELSE is_about_now(NEW.undone_at) END, 'a year is moved now, by who moves it');
    RETURN NEW;
END;
$$;

-- Trials and lists are of now, by who made them.
CREATE OR REPLACE FUNCTION guard_trial() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(NEW.made_by = session_worker_id() AND is_about_now(NEW.made_at), 'a trial is kept now, by who made it');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_proposal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(CASE TG_OP WHEN 'INSERT' THEN NEW.declined_at IS NULL AND EXISTS (SELECT 1 FROM proposal_list l WHERE l.id = NEW.list_id AND is_about_now(l.made_at))
                             ELSE NEW.declined_at IS NULL OR is_about_now(NEW.declined_at) END, 'a line is declined now, in a list that was made before');
    RETURN NEW;
END;
$$;

-- In training codes stand on the screen: an office becomes neither that nor another by a statement.
CREATE OR REPLACE FUNCTION guard_office() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(TG_OP = 'INSERT' OR NEW.training = OLD.training, 'an office is for training or for work');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_job_run() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(NEW.nominal <= office_now() AND is_about_now(NEW.recorded_at), 'a job has run now, of an hour that has come');
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_alarm_seen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(NEW.worker_id = session_worker_id() AND is_about_now(NEW.seen_at), 'an alarm is looked at now, by whoever says so');
    RETURN NEW;
END;
$$;

-- Of groups, kindergartens and accounts: TG_ARGV says what the journal calls them.
CREATE OR REPLACE FUNCTION guard_named_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard(is_journaled(TG_ARGV[0], NEW.id, NULL), 'this stands in the journal');
    RETURN NULL;
END;
$$;
