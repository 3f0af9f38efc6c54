namespace SenHub.Domain.Deliveries;

/// <summary>A service or authority the school sends to (Office file, sheet Agencies).</summary>
public sealed record Agency
{
    /// <summary>Name by which sheets refer to it.</summary>
    public required string Name { get; init; }

    /// <summary>EP, LA, SLT, OT, CAMHS, Health, Social care, School.</summary>
    public required string Kind { get; init; }

    /// <summary>The local authority's name as Plans give it, where the agency is the SEN team of that authority.</summary>
    public string? Authority { get; init; }

    /// <summary>Address papers go to.</summary>
    public string? Email { get; init; }

    /// <summary>Domains an address of this agency may have.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>One of <see cref="Routes"/>; there is no default (SD-S8).</summary>
    public string? Route { get; init; }

    /// <summary>Who to ring.</summary>
    public string? Phone { get; init; }

    /// <summary>What it gets by an agreed schedule; null where there is none.</summary>
    public AgencyPack? Pack { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}

/// <summary>A role held by a member of staff from a day to a day (Office file, sheet Staff; SD-W1).</summary>
public sealed record StaffRole
{
    /// <summary>As on letters.</summary>
    public required string Name { get; init; }

    /// <summary>SENCo, Lead SENCo, Deputy, Safeguarding lead, Head, Office, IT, Holiday contact, Support staff, Class teacher.</summary>
    public required string Role { get; init; }

    /// <summary>NC years the role covers; empty for all.</summary>
    public IReadOnlyList<string> NcYears { get; init; } = [];

    /// <summary>Units or registration groups the role covers, beside or instead of years; empty for none.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Hours a week with pupils; null when not typed.</summary>
    public decimal? HoursPerWeek { get; init; }

    /// <summary>School address.</summary>
    public string? Email { get; init; }

    /// <summary>First day; null for always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null while current.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }

    /// <summary>Whether the role is held on that day.</summary>
    public bool Holds(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Whether the role is held on that day for that year. One for units alone covers no year.</summary>
    public bool Covers(DateOnly day, string? ncYear) =>
        Holds(day) && (NcYears.Count == 0 ? Units.Count == 0 : ncYear is not null && NcYears.Contains(ncYear));

    /// <summary>Whether the role is held on that day for that unit or registration group.</summary>
    public bool CoversUnit(DateOnly day, string? unit) =>
        Holds(day) && unit is not null && Units.Any(own => string.Equals(own.Trim(), unit.Trim(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>A person's word that an address is right (SD-S5): confirmed at a meeting, by a handshake, or released.</summary>
/// <param name="Recipient">Name of the agency, or the contact's id for a parent.</param>
/// <param name="Address">The address confirmed, in lower case.</param>
/// <param name="By">Who said so.</param>
/// <param name="Why">How it was confirmed.</param>
public sealed record AddressRelease(string Recipient, string Address, DateOnly On, string By, string Why)
{
    /// <summary>The day a mail came back from it: until somebody confirms it anew it counts no more. Null while none has.</summary>
    public DateOnly? ReturnedOn { get; init; }
}
