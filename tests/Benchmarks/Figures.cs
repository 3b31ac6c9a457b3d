using System.Globalization;

namespace Casebell.Benchmarks;

/// <summary>Several measurements of one thing.</summary>
sealed class Figures(IEnumerable<double> values)
{
    readonly double[] sorted = [.. values.Order()];

    /// <param name="share">0.5 for the median, 0.99 for the 99th percentile (nearest rank).</param>
    public double At(double share) => sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];

    public static string Show(double value) => value.ToString(value >= 100 ? "N0" : "0.00", CultureInfo.InvariantCulture);
}
