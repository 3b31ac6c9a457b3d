using Casework.Cases;

namespace Casework.Names;

/// <summary>One text by which a case may be found.</summary>
public sealed record NameEntry(CaseSlug Slug, string Text, NameKind Kind);

public enum NameKind { Person, Organisation, Slug, Title, Tag, CourtNumber, Article }
