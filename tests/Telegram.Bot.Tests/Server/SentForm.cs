using Microsoft.AspNetCore.Http;

namespace Telegram.Bot.Tests.Server;

/// <summary>The parts of a multipart request, read while it lasted.</summary>
public sealed record SentForm(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<SentFile> Files)
{
    public static async Task<SentForm> From(IFormCollection form)
    {
        var files = new List<SentFile>();
        foreach (var file in form.Files)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            files.Add(new(file.Name, file.FileName, await reader.ReadToEndAsync()));
        }

        return new(form.ToDictionary(field => field.Key, field => field.Value.ToString()), files);
    }
}

/// <summary>One file: the part's name, the file's own, and what it holds.</summary>
public sealed record SentFile(string Part, string Name, string Content);
