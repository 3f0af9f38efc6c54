using SenHub.Printing.Tree;

namespace SenHub.Documents.House;

/// <summary>What the furniture of a pupil paper needs.</summary>
public sealed record PaperFront
{
    /// <summary>The paper's title, without the child.</summary>
    public required string Title { get; init; }

    /// <summary>Version of the template's words and order.</summary>
    public required string TemplateVersion { get; init; }

    /// <summary>Who made it.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>Who it is about.</summary>
    public required PupilBlock Pupil { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly DataOf { get; init; }

    /// <summary>For whom this copy was shaped, in words.</summary>
    public required string CopyFor { get; init; }

    /// <summary>Boxes above the facts: that it is a draft, and what is missing.</summary>
    public IReadOnlyList<Block> Notices { get; init; } = [];

    /// <summary>Pupil, school and copy in three lines, for papers that must stay short.</summary>
    public bool Compact { get; init; }

    /// <summary>Pages lie on their side.</summary>
    public bool Landscape { get; init; }
}
