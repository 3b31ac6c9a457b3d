namespace Casebell.Sandbox;

/// <summary>A file in a message.</summary>
/// <param name="FileId">By which the bot can send it again.</param>
/// <param name="FileName">As it is shown and downloaded, cleaned as Telegram does.</param>
/// <param name="MediaType">Null where the name's ending says nothing.</param>
public sealed record SandboxDocument(string FileId, string FileName, string? MediaType, ReadOnlyMemory<byte> Content);
