using Casebell.Messages.Wording;

namespace Casebell.Messages;

/// <summary>A file to send, made at the moment of sending.</summary>
/// <param name="FileName">As the reader is to see it.</param>
/// <param name="Otherwise">What is said in its place where the chat takes no files.</param>
public sealed record Document(string FileName, ReadOnlyMemory<byte> Bytes, Html Otherwise);
