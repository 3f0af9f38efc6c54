namespace SenHub.Domain.Documents.Templates;

/// <summary>A part of a form under its own heading.</summary>
public sealed record TemplateSection
{
    /// <summary>As the form words it.</summary>
    public required string Heading { get; init; }

    /// <summary>A sentence below the heading.</summary>
    public string? Text { get; init; }

    /// <summary>Left to be written on the day the paper goes (SD-P6).</summary>
    public bool SameDay { get; init; }

    /// <summary>In the form's order.</summary>
    public required IReadOnlyList<TemplateField> Fields { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place? Source { get; init; }
}

/// <summary>How much a form needs a field.</summary>
public enum FieldNeed
{
    /// <summary>Shown where it is known.</summary>
    Optional,

    /// <summary>Required where its condition holds.</summary>
    Conditional,

    /// <summary>Without it the paper stays a draft.</summary>
    Required,
}

/// <summary>One question of a form: a field of the dataset, or room to write.</summary>
public sealed record TemplateField
{
    /// <summary>Key in the dataset; null where a person writes by hand.</summary>
    public string? Field { get; init; }

    /// <summary>What is to be written by hand; null where the dataset answers.</summary>
    public string? Write { get; init; }

    /// <summary>The form's own words for it; null takes the dataset's.</summary>
    public string? Label { get; init; }

    /// <summary>Required, conditional or optional.</summary>
    public FieldNeed Need { get; init; }

    /// <summary>One of <see cref="FormConditions"/>; null always holds.</summary>
    public string? When { get; init; }

    /// <summary>Most characters the form takes; null for any.</summary>
    public int? MaxCharacters { get; init; }

    /// <summary>Days after which the fact counts as old; null for never.</summary>
    public int? StaleAfterDays { get; init; }

    /// <summary>Lines of room for writing by hand.</summary>
    public int Lines { get; init; } = 3;

    /// <summary>Where it stands in the file.</summary>
    public Place? Source { get; init; }
}
