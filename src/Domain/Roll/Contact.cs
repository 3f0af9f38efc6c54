using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>A person whom the MIS names for a pupil (SD-S5). Never merged with another pupil's contact on the name.</summary>
public sealed record Contact
{
    /// <summary>Derived from pupil and person; stable while the name and relationship stay.</summary>
    public required Guid Id { get; init; }

    /// <summary>The MIS's priority, 1 first.</summary>
    public required int Priority { get; init; }

    /// <summary>Title, forename and surname as for an envelope.</summary>
    public required string Name { get; init; }

    /// <summary>Mother, father, carer, social worker … in words.</summary>
    public required string Relationship { get; init; }

    /// <summary>Parental responsibility; null when the MIS does not say.</summary>
    public bool? HasResponsibility { get; init; }

    /// <summary>Household address; null when unknown.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>E-mail address, trimmed and in lower case; null when none or malformed.</summary>
    public string? Email { get; init; }

    /// <summary>Telephone numbers, digits and + only.</summary>
    public IReadOnlyList<string> Phones { get; init; } = [];

    /// <summary>The MIS's court-order note, verbatim; any text restricts.</summary>
    public string? CourtOrderNote { get; init; }
}
