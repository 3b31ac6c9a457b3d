using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>The HTML of a message that the server has, so that sending it again costs the server as much.</summary>
static class SentMarkup
{
    public static string Of(JsonNode message)
    {
        var text = message["text"]!.GetValue<string>();
        var tags = (message["entities"]?.AsArray() ?? []).Select(entity => Tags(entity!)).OfType<(int Begin, int End, string Open, string Close)>().ToList();
        var html = new StringBuilder();
        var from = 0;
        foreach (var at in tags.SelectMany(tag => new[] { tag.Begin, tag.End }).Append(text.Length).Distinct().Order())
        {
            html.Append(WebUtility.HtmlEncode(text[from..at]));
            from = at;
            // The server lists the outer before the inner.
            foreach (var tag in tags.Where(tag => tag.End == at).Reverse())
                html.Append(tag.Close);
            foreach (var tag in tags.Where(tag => tag.Begin == at))
                html.Append(tag.Open);
        }

        return html.ToString();
    }

    /// <summary>Null for what the server recognised by itself.</summary>
    static (int Begin, int End, string Open, string Close)? Tags(JsonNode entity)
    {
        var begin = entity["offset"]!.GetValue<int>();
        var end = begin + entity["length"]!.GetValue<int>();
        return entity["type"]!.GetValue<string>() switch
        {
            "bold" => (begin, end, "<b>", "</b>"),
            "italic" => (begin, end, "<i>", "</i>"),
            "text_link" => (begin, end, $"<a href=\"{WebUtility.HtmlEncode(entity["url"]!.GetValue<string>())}\">", "</a>"),
            "date_time" => (begin, end, string.Create(CultureInfo.InvariantCulture, $"<tg-time unix=\"{entity["unix_time"]!.GetValue<long>()}\" format=\"{entity["date_time_format"]?.GetValue<string>()}\">"), "</tg-time>"),
            _ => null,
        };
    }
}
