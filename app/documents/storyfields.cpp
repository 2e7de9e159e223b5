// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperfields.h"

#include "words/words.h"

#include <algorithm>

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

using What = PositionHistory::Line::What;

QString signedPlaces(int places)
{
    return (places > 0 ? u"+"_s : QString()) + words::number(places);
}

QString placesOf(const PositionHistory::Line &line, const PaperWords &words)
{
    switch (line.what) {
    case What::Entered:
        return words.text("place").arg(line.position);
    case What::Left:
        return {};
    case What::Moved:
    case What::OrderChanged:
        return signedPlaces(line.move.places);
    }
    Q_UNREACHABLE();
}

TemplateFields lineFields(const PositionHistory::Line &line, const PaperWords &words)
{
    const PositionMove &move = line.move;
    const bool ofOthers = line.what == What::Moved && !move.own;
    TemplateFields fields;
    fields.words = {
        {u"day"_s, words::day(localDay(move.at))},
        {u"cause"_s, words.causeOf(line)},
        {u"kindergarten"_s, move.place},
        {u"children"_s, ofOthers ? words::number(move.count) : QString()},
        {u"places"_s, placesOf(line, words)},
    };
    fields.showIf(u"at"_s, !move.place.isEmpty());
    return fields;
}

QString placeAt(const std::optional<int> &position, const PaperWords &words)
{
    return position ? words::number(*position) : words.text("notWaiting");
}

/// It waited all the time, so that the places add up from the first to the last.
bool isUnbroken(const PositionHistory &story)
{
    return story.before && story.after && std::none_of(story.lines.cbegin(), story.lines.cend(), [](const PositionHistory::Line &line) {
        return line.what == What::Entered || line.what == What::Left;
    });
}

void insertSum(TemplateFields &fields, const PositionHistory &story, const PaperWords &words)
{
    int forward = 0;
    int back = 0;
    for (const PositionHistory::Line &line : story.lines)
        (line.move.places < 0 ? forward : back) += line.move.places;
    fields.words.insert(u"before"_s, placeAt(story.before, words));
    fields.words.insert(u"after"_s, placeAt(story.after, words));
    fields.words.insert(u"forward"_s, words::number(-forward));
    fields.words.insert(u"back"_s, words::number(back));
    fields.showIf(u"sum"_s, isUnbroken(story));
    fields.showIf(u"broken"_s, !isUnbroken(story));
}

} // namespace

PaperPage pageOf(const PositionStoryPaper &paper, const PaperWords &words)
{
    const PositionHistory &story = paper.story;
    const Application &application = paper.application;
    PaperPage page{u"story"_s, words.text("storyTitle"), numberOf(application, words),
                   officeFields(paper.office, words, paper.printedAt), {}};
    TemplateFields &fields = page.fields;
    for (const PositionHistory::Line &line : story.lines)
        fields.sections[u"move"_s].append(lineFields(line, words));
    insertPeople(fields, application);
    insertSum(fields, story, words);
    fields.words.insert(u"number"_s, page.number);
    fields.words.insert(u"birthYear"_s, QString::number(application.child.birthDate.year()));
    fields.words.insert(u"category"_s, words.of(application.category));
    fields.words.insert(u"from"_s, words::instant(story.from));
    fields.words.insert(u"until"_s, words::instant(story.until));
    fields.showIf(u"moves"_s, !story.lines.isEmpty());
    fields.showIf(u"none"_s, story.lines.isEmpty() && story.before);
    fields.showIf(u"never"_s, story.lines.isEmpty() && !story.before);
    return page;
}

} // namespace kezek
