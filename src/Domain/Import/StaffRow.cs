namespace SenHub.Domain.Import;

/// <summary>A member of staff as an export names them: who teaches or keeps which group.</summary>
public sealed record StaffRow
{
    /// <summary>Where it stands in the file.</summary>
    public required Place Place { get; init; }

    /// <summary>The MIS's own id or staff code.</summary>
    public string? SourceId { get; init; }

    /// <summary>Name as exported, with its title where the export gives one in the same cell.</summary>
    public required string Name { get; init; }

    /// <summary>As exported, untidied.</summary>
    public string? Email { get; init; }

    /// <summary>The export's word for the post: teacher, aide, SENCO …</summary>
    public string? Role { get; init; }

    /// <summary>Registration and teaching groups.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];
}
