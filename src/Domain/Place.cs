namespace SenHub.Domain;

/// <summary>Where in a file something stands, so that a person can go there. Line, column and cell count from 1.</summary>
/// <param name="File">File name without its folder.</param>
/// <param name="Mark">A marked place of a Word form, as it stands there.</param>
public sealed record Place(string File, int? Line = null, int? Column = null, string? Sheet = null, string? Cell = null, string? Mark = null)
{
    /// <summary>As a person would say it: "SEN.xlsx, sheet Plans, cell C14" or "register.csv, line 3, column 7".</summary>
    public override string ToString() => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        yield return File;
        if (Sheet is not null)
            yield return $"sheet {Sheet}";
        if (Cell is not null)
            yield return $"cell {Cell}";
        if (Line is { } line)
            yield return FormattableString.Invariant($"line {line}");
        if (Column is { } column)
            yield return FormattableString.Invariant($"column {column}");
        if (Mark is not null)
            yield return $"mark {Mark}";
    }
}
