using System.Globalization;
using System.Text;

namespace Casebell.Benchmarks;

/// <summary>An invented case of middling size: three languages, six sources, five people, three instances, twenty events.</summary>
static class GeneratedCaseFile
{
    const int Sources = 6;
    const int People = 5;
    const int Events = 20;
    const string Hearing = "2031-05-06T10:00[Asia/Almaty]";

    static readonly string[] Instances = ["investigation", "first-instance", "appeal"];

    /// <summary>Writes so many into the folder.</summary>
    /// <returns>Bytes of one, on average.</returns>
    public static double WriteAll(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var bytes = 0L;
        for (var number = 0; number < count; number++)
        {
            var text = Encoding.UTF8.GetBytes(Write(number));
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"generated-{number:00000}.yaml")), text);
            bytes += text.Length;
        }

        return (double)bytes / count;
    }

    /// <param name="hearing">When the next hearing is, as case files write it.</param>
    public static string Write(int number, string hearing = Hearing)
    {
        var file = new StringBuilder();
        Line($"case: generated-{number:00000}");
        Line($"country: KZ");
        Line($"zone: Asia/Almaty");
        Line($"visibility: public");
        Texts("title", "", $"Generated case {number}", $"Вымышленное дело {number}", $"Ойдан шығарылған іс {number}");
        Texts("summary", "", "Somebody invented, tried for something invented before a court that is invented too.", "Некто вымышленный судим за вымышленное в суде, который тоже вымышлен.", "Ойдан шығарылған біреу ойдан шығарылған сотта сотталуда.");
        Line($"summarised: [source-1]");
        Line($"tags: [article-{number % 500}, generated]");
        Line($"sources:");
        for (var i = 1; i <= Sources; i++)
        {
            Line($"  - id: source-{i}");
            Texts("title", "    ", $"Document {i} on case {number}", $"Документ {i} по делу {number}", $"{number} ісі бойынша {i} құжат");
            Texts("publisher", "    ", "An invented organisation", "Вымышленная организация", "Ойдан шығарылған ұйым");
            Line($"    date: 2021-0{i}");
            Line($"    languages: [en, ru]");
            Line($"    link: https://example.org/{number}/{i}");
        }

        Line($"people:");
        for (var i = 1; i <= People; i++)
        {
            Line($"  - id: person-{i}");
            Line($"    kind: person");
            Line($"    role: {(i == 1 ? "subject" : "witness")}");
            Line($"    visibility: {(i == 1 ? "public" : "editors")}");
            Line($"    names: {{ en: Nemo{number} Nobody{i}, ru: Немо{number} Никто{i} }}");
            Line($"    sources: [source-{i}]");
        }

        Line($"proceedings:");
        for (var i = 0; i < Instances.Length; i++)
        {
            Line($"  - id: {Instances[i]}");
            Line($"    kind: {Instances[i]}");
            Line($"    visibility: public");
            if (i > 0)
                Line($"    parent: {Instances[i - 1]}");
            Line($"    numbers: [\"{number}-{i}\"]");
            Line($"    sources: [source-2]");
        }

        Line($"events:");
        for (var i = 0; i < Events; i++)
        {
            Line($"  - id: event-{i}");
            Line($"    kind: hearing");
            Line($"    date: 2021-{1 + i % 12:00}-{1 + i:00}");
            Line($"    proceeding: {Instances[i % Instances.Length]}");
            Line($"    visibility: public");
            Texts("text", "    ", $"Hearing {i}: the court heard the parties and put the matter off.", $"Заседание {i}: суд выслушал стороны и отложил рассмотрение.", $"{i} отырыс: сот тараптарды тыңдап, қарауды кейінге қалдырды.");
            Line($"    sources: [{{ source: source-{1 + i % Sources}, at: item {i} }}]");
        }

        Line($"scheduled:");
        Line($"  - id: decision");
        Line($"    kind: hearing");
        Line($"    date: {hearing}");
        Line($"    visibility: public");
        Texts("text", "    ", "The next hearing", "Следующее заседание", "Келесі отырыс");
        Line($"    sources: [source-3]");
        return file.ToString();

        void Line(FormattableString line) => file.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

        void Texts(string key, string indent, string en, string ru, string kk) => Line($"{indent}{key}: {{ en: \"{en}\", ru: \"{ru}\", kk: \"{kk}\" }}");
    }
}
