namespace Casebell.Cases.CaseFiles;

/// <summary>Links to documents: only what a reader can press and what says where it leads.</summary>
static class FieldLinks
{
    const int LongestLink = 1000;

    extension(Fields fields)
    {
        public Uri? Link(string key)
        {
            if (fields.OptionalText(key, LongestLink) is not { } text)
                return null;
            if (Read(text) is { } link)
                return link;
            var meant = $"https://{text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart('/')}";
            var hint = Read(meant) is null ? "" : $" Did you mean {PlainText.Quote(meant)}?";
            fields.Reading.Problem(
                fields.Map.Find(key)!, $"Not a link: {PlainText.Quote(text)}. Write https:// or http://, then a site such as example.org, without a space or a password.{hint}");
            return null;
        }
    }

    static Uri? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var link)
        && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp)
        && text.StartsWith($"{link.Scheme}://", StringComparison.OrdinalIgnoreCase)
        && link.Host.Trim('.').Contains('.', StringComparison.Ordinal)
        && link.UserInfo.Length == 0
        && !text.Any(char.IsWhiteSpace)
            ? link
            : null;
}
