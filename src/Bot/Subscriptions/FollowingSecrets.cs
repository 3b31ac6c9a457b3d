using System.Security.Cryptography;
using Casebell.Privacy;
using Casebell.Storage;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>The words and notes of followings, sealed, and what people and readers' own tags are looked up by.</summary>
sealed class FollowingSecrets : IKeepsSecrets
{
    public Resealed Reseal(WriteSession session, Keyring keyring, long after, int most)
    {
        var secrets = new FollowSecrets(keyring);
        var rows = session.Connection.Query<Row>(
            """
            SELECT id, kind, target, words, note FROM following
            WHERE id > @after AND (substr(words, 1, 1) <> @version OR substr(note, 1, 1) <> @version
              OR kind = 'person' AND substr(target, 1, 2) <> @digits OR kind = 'tag' AND substr(target, 1, 1) = @mark AND substr(target, 2, 2) <> @digits)
            ORDER BY id LIMIT @most
            """,
            new { after, most, version = new[] { keyring.Version }, digits = Convert.ToHexStringLower([keyring.Version]), mark = FollowSecrets.SealedTag.ToString() }).ToList();
        return ResealedRows.Of(rows, row => row.Id, row =>
        {
            var (words, note) = (secrets.OpenWords(row.Id, row.Words), secrets.OpenNote(row.Id, row.Note));
            // Two spellings of one person may be one look-up by now: then one following is left.
            session.Connection.Execute(
                "UPDATE OR REPLACE following SET target = @target, words = @words, note = @note WHERE id = @id",
                new
                {
                    id = row.Id,
                    target = Target(row, words, secrets),
                    words = words is null ? null : secrets.SealWords(row.Id, words),
                    note = note is null ? null : secrets.SealNote(row.Id, note),
                });
        });
    }

    static string Target(Row row, string? words, FollowSecrets secrets) => FollowKinds.Read(row.Kind) switch
    {
        FollowKind.Person => secrets.PersonKey(words ?? throw Wordless()),
        FollowKind.Tag when row.Target[0] == FollowSecrets.SealedTag => secrets.TagKey(FollowTarget.Tag(words ?? throw Wordless()).Key),
        _ => row.Target,
    };

    static CryptographicException Wordless() => new("A look-up has no words to make it from.");

    sealed class Row
    {
        public long Id { get; init; }

        public string Kind { get; init; } = "";

        public string Target { get; init; } = "";

        public byte[]? Words { get; init; }

        public byte[]? Note { get; init; }
    }
}
