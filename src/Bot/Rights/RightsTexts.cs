namespace Casebell.Rights;

/// <summary>Messages that are one text and nothing else.</summary>
static class RightsTexts
{
    public const string Kept = "forget.kept";
    public const string DataSent = "mydata.sent";
    public const string WriteFirst = "mydata.write-first";
    public const string Anonymous = "mydata.anonymous";

    public static IReadOnlyList<string> All { get; } = [Kept, DataSent, WriteFirst, Anonymous];
}
