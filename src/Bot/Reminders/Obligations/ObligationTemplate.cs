using System.Globalization;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Restrictions;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Search;
using Casebell.Subscriptions;
using Casework;
using Casework.Cases;
using Casework.Dates;
using Casework.Reminders;
using NodaTime;

namespace Casebell.Reminders.Obligations;

/// <summary>A reminder of something that has to be done again and again, checked against the case and the chat's wishes at the moment of sending.</summary>
sealed class ObligationTemplate(CaseTable cases, TextCatalogue texts, ObligationText obligations, CaseOpening opening, LateText late) : ITemplate
{
    const string TemplateName = "obligation";

    public string Name => TemplateName;

    public static Saying Of(ReminderTable.Due due) => new(
        TemplateName,
        ("slug", due.Slug), ("obligation", due.Event[AskedObligation.EventPrefix.Length..]), ("asked", due.Revision.ToString(CultureInfo.InvariantCulture)), ("day", due.Occurrence),
        ("due", due.DueAt.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var slug = CaseSlug.Parse(saying["slug"]);
        if (!FollowingTable.Follows(occasion.Session, occasion.ChatId, slug) || FollowingLeads.Find(occasion.Session, occasion.ChatId, slug) is not { } following)
            return new Rendering.Pointless("no longer followed");
        if (AskedTable.Find(occasion.Session, following.FollowingId, saying["obligation"]) is not { } asked || asked.Id.ToString(CultureInfo.InvariantCulture) != saying["asked"])
            return new Rendering.Pointless("no longer asked for");
        if (cases.FindPublic(occasion.Session, slug) is not { } @case || asked.In(@case) is not { } obligation)
            return new Rendering.Pointless("the obligation is no more");
        ObligationPlan plan = new(obligation, asked.AskedOn);
        if (Occurrence.DayOf(saying["day"]) is not { } day || !plan.Has(day))
            return new Rendering.Pointless("the obligation changed");

        var language = occasion.Language;
        var marked = late.Of(saying["due"], occasion);
        if (occasion.IsDiscreet)
            return new Content(Html.Join("\n", texts[language, "reminder.discreet"], marked), [[new Button(texts.Plain(language, "button.show-reminded"), CardButton.Data(slug))]]);
        Voice voice = new(texts, language);
        var sources = obligation.Sources.Select(citation => @case.Sources.First(source => source.Id == citation.Source).Publisher).Select(voice.Say).Distinct();
        return new Content(
            Html.Join(
                "\n\n",
                Html.Join("\n", texts[language, "reminder.title", ("title", voice.Say(@case.Title))], marked),
                Html.Join(
                    "\n",
                    texts[language, "duty.due", ("when", EdtfWords.When(AsDate(day), language)), ("what", obligations.Of(obligation, voice, language, int.MaxValue))],
                    Concerned(@case, obligation, language),
                    plan.Counted is { } counted ? texts[language, "duty.counted", ("day", EdtfWords.Bare(AsDate(counted), language))] : Html.Empty),
                texts[language, "duty.source", ("publisher", string.Join("; ", sources))],
                voice.Line()),
            [
                [new Button(texts.Plain(language, "button.open-case"), opening.Of(slug, occasion.IsPrivate))],
                [new Button(texts.Plain(language, "duty.button.no-more"), ObligationButton.Data(slug, obligation.Id, isOn: false, ObligationButton.Place.Reminder))],
            ]);
    }

    Html Concerned(Case @case, Obligation obligation, Language language) =>
        PartyNames.Concerned(@case, obligation.People, language) is { Count: > 0 } names ? texts[language, "fact.people", ("names", string.Join(", ", names))] : Html.Empty;

    static Edtf AsDate(LocalDate day) => Edtf.Parse(Occurrence.Of(day));
}
