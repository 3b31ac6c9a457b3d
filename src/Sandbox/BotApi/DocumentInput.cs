namespace Casebell.Sandbox.BotApi;

/// <summary>The file that a request sends: bytes in the form, under the parameter's own name or as <c>attach://name</c>, or the id of one that was sent before.</summary>
static class DocumentInput
{
    const string Attached = "attach://";
    const int MostBytes = 50 << 20;

    internal static SandboxDocument Read(Call call)
    {
        var named = call["document"];
        if (call.Parameters.File(named.StartsWith(Attached, StringComparison.Ordinal) ? named[Attached.Length..] : "document") is { } file)
            return Uploaded(file);
        if (named.Length == 0 || named.StartsWith(Attached, StringComparison.Ordinal)) throw RefusalException.BadRequest("there is no document in the request");
        if (Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") throw RefusalException.NotImplemented("files by address; send their bytes");
        return call.World.FindDocument(named) ?? throw RefusalException.BadRequest("wrong file identifier/HTTP URL specified");
    }

    static SandboxDocument Uploaded(UploadedFile file)
    {
        if (file.Content.Length == 0) throw RefusalException.BadRequest("file must be non-empty");
        if (file.Content.Length > MostBytes) throw new RefusalException(413, "Request Entity Too Large");
        return new SandboxDocument($"BQAC{Guid.NewGuid():N}", file.CleanName, file.MediaType, file.Content);
    }
}
