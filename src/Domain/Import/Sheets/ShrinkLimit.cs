namespace SenHub.Domain.Import.Sheets;

/// <summary>How many rows a sheet may lose from one reading to the next (SD-F4; formats.md, section 9.3).</summary>
/// <param name="Rows">Always allowed.</param>
/// <param name="Share">Of the last good rows, allowed when that is more.</param>
public sealed record ShrinkLimit(int Rows, decimal Share)
{
    /// <summary>Five rows, or five in a hundred.</summary>
    public static ShrinkLimit Usual { get; } = new(5, 0.05m);

    /// <summary>Whether going from so many rows to so many is too much. A sheet of more than two rows emptied at once always is.</summary>
    public bool IsExceeded(int before, int now) =>
        before - now > Math.Max(Rows, before * Share) || (now == 0 && before > 2);
}
