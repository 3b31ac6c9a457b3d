namespace Casework.Dates;

/// <summary>Dates in words.</summary>
public static class EdtfWords
{
    public static string Bare(Edtf date, Language language) => throw new NotSupportedException();

    public static string When(Edtf date, Language language) => throw new NotSupportedException();
}
