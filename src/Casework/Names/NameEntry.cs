using Casework.Cases;

namespace Casework.Names;

/// <summary>One text by which a case may be found. Who may not be named is left out by whoever makes the entries.</summary>
/// <param name="Text">As it is written, in any script.</param>
public sealed record NameEntry(CaseSlug Slug, string Text, NameKind Kind);

/// <summary>What a text names; it decides whether the text opens a case or only suggests it.</summary>
public enum NameKind { Person, Organisation, Slug, Title, Tag, CourtNumber, Article }
