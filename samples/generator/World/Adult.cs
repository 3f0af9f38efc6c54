namespace SenHub.Samples.World;

/// <summary>A person whom the MIS names for a child.</summary>
internal sealed record Adult
{
    public required string Title { get; init; }

    public required string Forename { get; init; }

    public required string Surname { get; init; }

    /// <summary>CTF code: PAM mother, PAF father, FOF and FOM foster parents, SWR social worker.</summary>
    public required string Relationship { get; init; }

    public bool HasResponsibility { get; init; } = true;

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>Null when the adult lives with the child.</summary>
    public Home? OwnHome { get; init; }

    /// <summary>The MIS's note of a court order.</summary>
    public string? CourtOrder { get; init; }

    /// <summary>The school's Restricted file flags this person.</summary>
    public bool NoContact { get; init; }
}

/// <summary>An invented address.</summary>
internal sealed record Home(int Number, string Street, string Town, string Postcode);
