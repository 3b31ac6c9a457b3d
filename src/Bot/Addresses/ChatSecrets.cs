using Casebell.Privacy;
using Casebell.Storage;
using Dapper;

namespace Casebell.Addresses;

/// <summary>The addresses of chats and what tells of a person in their choices, sealed, and what they are looked up by.</summary>
sealed class ChatSecrets : IKeepsSecrets
{
    public Resealed Reseal(WriteSession session, Keyring keyring, long after, int most)
    {
        var rows = session.Connection.Query<(long Id, byte[] Address, byte[]? Chosen)>(
            """
            SELECT id, address, chosen FROM chat
            WHERE id > @after AND (substr(address, 1, 1) <> @version OR substr(lookup, 1, 1) <> @version OR place IS NULL OR substr(place, 1, 1) <> @version
              OR substr(chosen, 1, 1) <> @version)
            ORDER BY id LIMIT @most
            """,
            new { after, most, version = new[] { keyring.Version } }).ToList();
        return ResealedRows.Of(rows, row => row.Id, row =>
        {
            var address = ChatAddress.FromBytes(keyring.Open(row.Address, ChatBook.Identity(row.Id)));
            session.Connection.Execute(
                "UPDATE chat SET lookup = @lookup, place = @place, address = @address, chosen = @chosen WHERE id = @id",
                new
                {
                    id = row.Id,
                    lookup = keyring.Lookup(address.LookupText),
                    place = keyring.Lookup(address.PlaceText),
                    address = keyring.Reseal(row.Address, ChatBook.Identity(row.Id)),
                    chosen = row.Chosen is { } chosen ? keyring.Reseal(chosen, ChoiceBook.Identity(row.Id)) : null,
                });
        });
    }
}
