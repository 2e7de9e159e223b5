// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperfields.h"

#include "words/words.h"

namespace kezek {

using namespace Qt::Literals::StringLiterals;

namespace {

QString signedPlaces(int places)
{
    return (places > 0 ? u"+"_s : QString()) + words::number(places);
}

TemplateFields moveFields(const PositionMove &move, const PaperWords &words)
{
    TemplateFields fields;
    fields.words = {
        {u"day"_s, words::day(localDay(move.at))},
        {u"cause"_s, words.causeOf(move)},
        {u"kindergarten"_s, move.place},
        {u"children"_s, move.own ? QString() : words::number(move.count)},
        {u"places"_s, signedPlaces(move.places)},
    };
    fields.showIf(u"at"_s, !move.place.isEmpty());
    return fields;
}

} // namespace

PaperPage pageOf(const PositionStoryPaper &paper, const PaperWords &words)
{
    const PositionStory &story = paper.story;
    const Application &application = paper.application;
    PaperPage page{u"story"_s, words.text("storyTitle"), numberOf(application, words),
                   officeFields(paper.office, words, paper.printedAt), {}};
    TemplateFields &fields = page.fields;
    int forward = 0;
    int back = 0;
    for (const PositionMove &move : story.moves) {
        (move.places < 0 ? forward : back) += move.places;
        fields.sections[u"move"_s].append(moveFields(move, words));
    }
    insertPeople(fields, application);
    fields.words.insert(u"number"_s, page.number);
    fields.words.insert(u"birthYear"_s, QString::number(application.child.birthDate.year()));
    fields.words.insert(u"category"_s, words.of(application.category));
    fields.words.insert(u"from"_s, words::instant(story.from));
    fields.words.insert(u"until"_s, words::instant(story.until));
    fields.words.insert(u"before"_s, words::number(story.before));
    fields.words.insert(u"after"_s, words::number(story.after));
    fields.words.insert(u"forward"_s, words::number(-forward));
    fields.words.insert(u"back"_s, words::number(back));
    fields.showIf(u"moves"_s, !story.moves.isEmpty());
    fields.showIf(u"none"_s, story.moves.isEmpty());
    return page;
}

} // namespace kezek
