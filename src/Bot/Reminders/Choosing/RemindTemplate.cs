using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Reminders.Obligations;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;

namespace Casebell.Reminders.Choosing;

/// <summary>When a chat is reminded, of everything or of one case, and the ways to change it.</summary>
sealed class RemindTemplate(CaseTable cases, TextCatalogue texts, LeadText words, WhenText when, IEnumerable<IRemindButtons> more) : ITemplate
{
    const string TemplateName = "remind";
    const string Mark = "✓ ";
    const int InARow = 3;
    const int MostObligations = 5;

    /// <summary>Characters that a button has room for.</summary>
    const int LongestObligation = 40;

    static readonly Lead[] Offered =
    [
        Lead.Days(14), Lead.Days(7), Lead.Days(3), Lead.Days(2), Lead.Days(1), Lead.OnTheDay, Lead.Hours(3), Lead.Hours(2), Lead.Minutes(30),
    ];

    public string Name => TemplateName;

    /// <param name="slug">Null: for the chat.</param>
    public static Saying Of(CaseSlug? slug, bool isSaved = false) => new(TemplateName, ("slug", slug?.Value ?? ""), ("saved", isSaved ? "yes" : ""));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var chat = ChatBook.Leads(occasion.Session, occasion.ChatId);
        var saved = saying["saved"].Length > 0 ? texts[occasion.Language, RemindTexts.Saved] : Html.Empty;
        if (CaseSlug.TryParse(saying["slug"]) is not { } slug)
            return OfChat(saved, chat, occasion);
        if (FollowingLeads.Find(occasion.Session, occasion.ChatId, slug) is not { } following || cases.FindPublic(occasion.Session, slug) is not { } @case)
            return new Content(texts[occasion.Language, RemindTexts.NotFollowed]);
        return OfCase(saved, @case, following, FollowingLeads.Applied(chat, following.Own), occasion);
    }

    Content OfChat(Html saved, LeadSettings chat, Occasion occasion)
    {
        var language = occasion.Language;
        return new Content(
            Html.Join(
                "\n\n",
                saved,
                Html.Join("\n", texts[language, "remind.title"], texts[language, "remind.leads", ("leads", words.Of(chat.Leads, language))], chat.Leads.Count == 0 ? texts[language, "remind.none"] : Html.Empty),
                chat.Leads.Count == 0 ? Html.Empty : Html.Join(
                    "\n",
                    occasion.Zone is { } zone ? texts[language, "remind.days", ("zone", when.Zone(zone, language))] : texts[language, "remind.days-of-case"],
                    texts[language, chat.Weekly ? "remind.windows-weekly" : "remind.windows"]),
                texts[language, "remind.how"]),
            [
                .. Turning(null, chat, occasion),
                [new Button(texts.Plain(language, chat.Weekly ? "remind.button.weekly-off" : "remind.button.weekly-on"), RemindButton.Data(null, chat.Weekly ? RemindButton.WeeklyOff : RemindButton.WeeklyOn))],
                [new Button(texts.Plain(language, "remind.button.usual"), RemindButton.Data(null, RemindButton.Usual)), new Button(texts.Plain(language, "remind.button.off"), RemindButton.Data(null, RemindButton.Off))],
                .. more.Select(buttons => (IReadOnlyList<Button>)[buttons.For(language)]),
            ]);
    }

    Content OfCase(Html saved, Case @case, FollowingLeads.OfCase following, LeadSettings leads, Occasion occasion)
    {
        var language = occasion.Language;
        Voice voice = new(texts, language);
        return new Content(
            Html.Join(
                "\n\n",
                saved,
                Html.Join(
                    "\n",
                    texts[language, "remind.title-case", ("title", voice.Say(@case.Title))],
                    texts[language, following.Own is null ? "remind.leads-of-chat" : "remind.leads", ("leads", words.Of(leads.Leads, language))],
                    voice.Line()),
                texts[language, "remind.how-case"],
                @case.Obligations.Count > 0 ? texts[language, "duty.how"] : Html.Empty),
            [
                .. Turning(following.Slug, leads, occasion),
                .. Obligations(@case, following, occasion),
                [new Button(texts.Plain(language, "remind.button.as-chat"), RemindButton.Data(following.Slug, RemindButton.Usual)), new Button(texts.Plain(language, "remind.button.off"), RemindButton.Data(following.Slug, RemindButton.Off))],
                [new Button(texts.Plain(language, "button.open-case"), CardButton.Data(following.Slug))],
            ]);
    }

    /// <summary>What has to be done again and again: of that nobody is reminded who did not ask for it.</summary>
    IEnumerable<IReadOnlyList<Button>> Obligations(Case @case, FollowingLeads.OfCase following, Occasion occasion)
    {
        var asked = AskedTable.Of(occasion.Session, [following.FollowingId]).Select(one => one.Obligation).ToHashSet();
        foreach (var obligation in @case.Obligations.Take(MostObligations))
        {
            var isOn = asked.Contains(obligation.Id);
            var what = Shortened.ToWords(LongestObligation, new Voice(texts, occasion.Language).Say(obligation.Text)).TrimEnd('.');
            yield return [new Button((isOn ? Mark : "") + what, ObligationButton.Data(@case.Slug, obligation.Id, !isOn, ObligationButton.Place.Screen))];
        }
    }

    IEnumerable<IReadOnlyList<Button>> Turning(CaseSlug? slug, LeadSettings settings, Occasion occasion) =>
        Offered.Concat(settings.Leads).Distinct().OrderDescending().Select(lead =>
        {
            var isOn = settings.Leads.Contains(lead);
            return new Button((isOn ? Mark : "") + words.Short(lead, occasion.Language), RemindButton.Data(slug, RemindButton.Turning(lead, !isOn)));
        }).Chunk(InARow);
}
