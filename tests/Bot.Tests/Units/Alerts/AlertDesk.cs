using Casebell.Alerts;
using Casebell.Alerts.Wording;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Listing;
using Casebell.Cases.Restrictions;
using Casebell.Cases.Timeline;
using Casebell.Chat.Intake;
using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Search;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework;
using Casework.Cases;
using Casework.Dates;
using Dapper;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Units.Alerts;

/// <summary>Changes of one case and one chat on a real database: what is imported, spread and rendered here is done step by step.</summary>
sealed class AlertDesk : IDisposable
{
    public const string Slug = "a-case";

    readonly ServiceDatabase database = new();
    readonly CaseTable cases;
    readonly CaseImport import;
    readonly AlertTemplate template;
    readonly OpenedTemplate opened;
    readonly AlertPreview preview;

    public AlertDesk()
    {
        TextCatalogue texts = new();
        WhenText when = new(texts);
        PeriodText periods = new(texts);
        DeadlineText deadlines = new(texts, periods);
        Stages stages = new(texts, new StandingText(texts, when, deadlines), new SourceMarks(texts));
        AlertText words = new(texts, when, new ChangeHeads(stages, new ObligationText(texts, periods)), new ChangeDetails(stages, deadlines));
        FollowReasons reasons = new(new FollowSecrets(database.Keyring));
        AlertButtons buttons = new(new CaseOpening(new BotIdentity()), new NewsOpening(new BotIdentity()), texts);
        AlertContent content = new(words, new WhyText(texts, new CountryNames(texts)), buttons, texts);
        cases = new(database.Time);
        Broadcasts = new(database.Time);
        import = new(cases, new Journal(database.Time), [new ChangeAlerts(Broadcasts, Changes, database.Time)]);
        ChainReader chains = new(Changes);
        Differences differences = new(Changes, cases);
        template = new(new ChatNews(chains, differences, reasons), content);
        preview = new(words);
        opened = new(Changes, chains, differences, reasons, words, content, buttons, texts);
    }

    public ChangeTable Changes { get; } = new();

    public BroadcastTable Broadcasts { get; }

    public ServiceDatabase Database => database;

    public bool IsDiscreet { get; set; }

    /// <summary>A chat that follows the case.</summary>
    public async Task<long> FollowerAsync(string kind = "case", string target = Slug, string updates = "all")
    {
        var chat = await database.ChatAsync();
        await database.WriteAsync(session => session.Connection.Execute(
            "INSERT INTO following (chat_id, kind, target, updates, created_at) VALUES (@chat, @kind, @target, @updates, 0)", new { chat, kind, target, updates }));
        return chat;
    }

    public static Case With(params IReadOnlyList<ScheduledEvent> scheduled) => Tests.Cases.Lists.Invented.Case(Slug, scheduled: scheduled);

    public static Case With(CaseEvent happened) => Tests.Cases.Lists.Invented.Case(Slug, events: [happened]);

    public static ScheduledEvent Hearing(string? date, string id = "hearing") => Tests.Cases.Lists.Invented.Hearing(date, id);

    public static CaseEvent Happened(string date, string text, EventKind kind = EventKind.Conduct) =>
        new("happened", kind, Edtf.Parse(date), "pending", ClaimStatus.Reported, null, Visibility.Public, new Localized(Language.All.ToDictionary(one => one, _ => text)), [], []);

    /// <returns>The broadcast that tells it; null where none does.</returns>
    public Task<long?> ImportAsync(Case @case, bool isQuiet = false) => database.WriteAsync<long?>(session =>
    {
        var last = Last(session);
        import.Import(session, @case, isQuiet: isQuiet);
        return Last(session) is { } now && now != last ? now : null;
    });

    /// <summary>What an editor is told before importing.</summary>
    public string Preview(Case @case) => database.Database.Read(session => string.Join('\n', preview.Preview(session, import.Look(session, @case))));

    /// <summary>Gives the chat its entry.</summary>
    public Task SpreadAsync(long broadcast, long chat) => database.WriteAsync(session =>
    {
        Broadcasts.Add(session, broadcast, [new Addressee(chat, BroadcastTable.Find(session, broadcast)!.Lane, null)], 0, chat);
        Broadcasts.Spread(session, broadcast);
    });

    /// <summary>Imports, and gives the chat its entry where there is something to tell.</summary>
    public async Task<long> TellAsync(Case @case, long chat)
    {
        var broadcast = (await ImportAsync(@case)).ShouldNotBeNull("nothing is told of it");
        await SpreadAsync(broadcast, chat);
        return broadcast;
    }

    /// <summary>What would be sent to the chat now.</summary>
    public Rendering Render(long broadcast, long chat) =>
        database.Database.Read(session => template.Render(BroadcastTable.Find(session, broadcast)!.Saying, Occasion(session, chat)));

    public Rendering Open(long broadcast, long chat) =>
        database.Database.Read(session => opened.Render(new Saying("alert.opened", ("change", broadcast.ToString(System.Globalization.CultureInfo.InvariantCulture))), Occasion(session, chat)));

    /// <summary>The chat's turn: renders and notes what came of it.</summary>
    /// <returns>The first line, or the reason why nothing is said.</returns>
    public async Task<string> TurnAsync(long broadcast, long chat)
    {
        var rendering = Render(broadcast, chat);
        if (rendering is not Rendering.NotYet)
            await database.WriteAsync(session => database.Outbox.Finish(
                session,
                session.Connection.ExecuteScalar<long>("SELECT id FROM outbox WHERE broadcast_id = @broadcast AND chat_id = @chat", new { broadcast, chat }),
                rendering is Rendering.Pointless pointless ? Ending.Expired(pointless.Reason) : Ending.Delivered,
                (int)broadcast * 100));
        return First(rendering);
    }

    public static string First(Rendering rendering) => rendering switch
    {
        Rendering.Ready ready => ready.Content.Text.Plain.Split('\n')[0],
        Rendering.Pointless pointless => $"[{pointless.Reason}]",
        Rendering.NotYet notYet => $"[{notYet.Reason}]",
        Rendering.Correction correction => $"edits {correction.MessageId}",
        _ => throw new InvalidOperationException("No such rendering."),
    };

    public void Dispose() => database.Dispose();

    Occasion Occasion(ReadSession session, long chat) => new(chat, Language.English, null, true, database.Time.Now(), session) { IsDiscreet = IsDiscreet };

    static long? Last(Session session) => session.Connection.ExecuteScalar<long?>("SELECT max(id) FROM broadcast");
}
