using System.Globalization;

namespace Casebell.Hosting;

/// <summary>Reads single settings, noting for each wrong one the key, the value and what is allowed.</summary>
sealed class SettingReader(IConfiguration configuration, List<string> problems)
{
    public string Text(string key, string normal) => configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value : normal;

    /// <param name="isShown">False where a wrong value may well hold a secret.</param>
    public string Check(string key, string normal, Func<string, bool> isAllowed, string allowed, bool isShown = true)
    {
        var value = Text(key, normal);
        if (isAllowed(value))
            return value;
        problems.Add(isShown ? $"{key} is '{value}'. Allowed: {allowed}." : NotShown(key, allowed));
        return normal;
    }

    /// <summary>A value that is never shown, not even when it is wrong. Missing is empty.</summary>
    public string Secret(string key, Func<string, bool> isAllowed, string allowed)
    {
        var value = configuration[key]?.Trim() ?? "";
        if (!isAllowed(value))
            problems.Add(NotShown(key, allowed));
        return value;
    }

    public string OneOf(string key, string normal, IReadOnlyList<string> allowed, string? remark)
    {
        var value = Text(key, normal);
        if (allowed.FirstOrDefault(word => word.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } word)
            return word;
        problems.Add($"{key} is '{value}'. Allowed: {string.Join(", ", allowed)}{(remark is null ? "" : $" ({remark})")}.");
        return normal;
    }

    public double Number(string key, double normal, double least, double most, bool whole = false)
    {
        var value = Text(key, normal.ToString(CultureInfo.InvariantCulture));
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most && (!whole || number == Math.Floor(number)))
            return number;
        problems.Add(string.Create(CultureInfo.InvariantCulture, $"{key} is '{value}'. Allowed: a {(whole ? "whole " : "")}number from {least} to {most}; 0 lifts the limit."));
        return normal;
    }

    /// <summary>A list, as <c>Key:0</c>, <c>Key:1</c> or in one value, separated by commas.</summary>
    public IReadOnlyList<long> Ids(string key)
    {
        var section = configuration.GetSection(key);
        var values = section.GetChildren().Select(child => child.Value ?? "").Concat((section.Value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        List<long> ids = [];
        foreach (var value in values)
        {
            if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0)
                ids.Add(id);
            else
                problems.Add($"{key} has an entry that is not a Telegram user id (its value is not shown). Allowed: whole numbers above 0.");
        }

        return ids;
    }

    static string NotShown(string key, string allowed) => $"{key} is not valid (its value is not shown). Allowed: {allowed}.";
}
