using System.Security.Cryptography;
using System.Text;
using Casebell.Storage;
using Casework.Cases;
using Dapper;

namespace Casebell.Cases.Shipped;

/// <summary>
/// Brings corrections in the shipped files to those who run the program: at its start a newer version replaces a case that
/// nobody edited here. Where somebody did, it is offered in the log and nothing is touched.
/// </summary>
public sealed partial class ShippedUpdate(Database database, CaseTable cases, CaseImport import, ShippedFiles files, ILogger<ShippedUpdate> logger)
{
    const string Setting = "shipped-files";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Reading the files would cost every start a tenth of a second, and hardly ever is one of them newer.
        var (noted, state) = database.Read(session => (SettingTable.Find(session, Setting), State(session)));
        if (noted is not null && Note.Read(noted) is var note && note.State == state)
        {
            TellOffered(note.Offered);
            return;
        }

        var shipped = files.ReadAll();
        var wasEmpty = database.Read(cases.IsEmpty);
        var outcome = await database.WriteAsync(session => Take(session, shipped), cancellationToken);
        if (wasEmpty)
            Log.Imported(logger, outcome.Taken.Count);
        else if (outcome.Taken.Count > 0)
            Log.Updated(logger, string.Join(", ", outcome.Taken));
        TellOffered(string.Join(' ', outcome.Offered));
    }

    Outcome Take(WriteSession session, IReadOnlyList<ShippedCase> shipped)
    {
        var outcome = new Outcome([], []);
        var mayAdd = cases.IsEmpty(session) || Provenance.AnyShipped(session);
        foreach (var one in shipped)
            Take(session, one, mayAdd, outcome);
        SettingTable.Put(session, Setting, new Note(State(session), string.Join(' ', outcome.Offered)).ToBytes());
        return outcome;
    }

    void Take(WriteSession session, ShippedCase one, bool mayAdd, Outcome outcome)
    {
        var slug = one.Case.Slug;
        var here = Provenance.Of(session, slug);
        if (here?.Shipped == one.Version || (here is null && !mayAdd))
            return;
        if (here is null or { Shipped: not null, Edited: false })
        {
            if (!import.Import(session, one.Case, one.Version).IsUnchanged)
                outcome.Taken.Add(slug);
        }
        else if (ShippedCase.VersionOf(cases.Find(session, slug)!) == one.Version)
        {
            Provenance.NoteShipped(session, slug, one.Version);
        }
        else
        {
            outcome.Offered.Add(slug);
        }
    }

    /// <summary>Of everything that decides what is to be done: the files, and from where the same cases come here.</summary>
    string State(Session session)
    {
        var rows = session.Connection.Query<string>(
            "SELECT slug || ' ' || revision || ' ' || edited || ' ' || coalesce(shipped, '-') FROM court_case WHERE slug IN @names ORDER BY slug", new { names = files.Names });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{files.Fingerprint}\n{string.Join('\n', rows)}")));
    }

    void TellOffered(string slugs)
    {
        if (slugs.Length > 0)
            Log.Offered(logger, slugs);
    }

    sealed record Outcome(List<CaseSlug> Taken, List<CaseSlug> Offered);

    /// <summary>What is kept of the last look.</summary>
    /// <param name="Offered">Names with a space between.</param>
    sealed record Note(string State, string Offered)
    {
        public static Note Read(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n') is [var state, var offered] ? new(state, offered) : new("", "");

        public byte[] ToBytes() => Encoding.UTF8.GetBytes($"{State}\n{Offered}");
    }

    static partial class Log
    {
        [LoggerMessage(401, LogLevel.Information, "Imported {Count} case file(s) that ship with the program into the empty database.")]
        public static partial void Imported(ILogger logger, int count);

        [LoggerMessage(402, LogLevel.Information, "Newer case files ship with this program; brought up to date: {Cases}.")]
        public static partial void Updated(ILogger logger, string cases);

        [LoggerMessage(403, LogLevel.Information, "A newer version ships with this program, but was edited here and stays as it is. To take the shipped one (add --dry-run to see the difference first): Bot import --shipped {Cases}")]
        public static partial void Offered(ILogger logger, string cases);
    }
}
