namespace SenHub.Printing.Layout;

/// <summary>A bar with its label and its value in words.</summary>
/// <param name="Share">Part of the largest value, 0 to 1.</param>
internal sealed record BarRow(TextLines Label, TextLines Words, double Share)
{
    public double Height => Math.Max(18, Math.Max(Label.Height, Words.Height)) + 5;
}
