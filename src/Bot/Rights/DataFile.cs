using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casebell.Addresses;
using Casebell.Messages.Wording;
using Casebell.Storage;
using Casework;
using NodaTime;

namespace Casebell.Rights;

/// <summary>All that is kept of a chat, in JSON that a person can read: first what each part means, in the chat's language, then the parts.</summary>
sealed class DataFile(IEnumerable<IKeepsOfChats> features, TextCatalogue texts)
{
    /// <summary>In UTF-8, with letters of every script as they are: it is no part of a web page.</summary>
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public byte[] Of(Session session, long chatId, Language language, Instant now)
    {
        var explained = new JsonObject();
        var file = new JsonObject
        {
            ["about"] = texts.Plain(language, "mydata.about"),
            ["not_in_this_file"] = texts.Plain(language, "mydata.not-in"),
            ["made_at"] = KeptTime.Of(now.Milliseconds()),
            ["explained"] = explained,
        };
        foreach (var feature in features)
        {
            explained[feature.Name] = texts.Plain(language, $"mydata.field.{feature.Name}");
            file[feature.Name] = feature.Of(session, chatId);
        }

        return JsonSerializer.SerializeToUtf8Bytes(file, Readable);
    }
}
