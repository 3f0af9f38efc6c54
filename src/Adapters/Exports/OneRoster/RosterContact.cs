namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>A guardian as the bundle names them. OneRoster says nothing of parental responsibility or priority.</summary>
internal sealed record RosterContact(string? Forename, string? Surname, string? Relationship, string? Email, string? Phone, string? Mobile)
{
    /// <summary>Columns of each contact in the register that is made of the bundle.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["forename", "surname", "relationship", "email", "phone", "mobile"];

    /// <summary>Cells under <see cref="Headings"/>.</summary>
    public IReadOnlyList<string?> Cells => [Forename, Surname, Relationship, Email, Phone, Mobile];

    /// <summary>From the guardian's own row.</summary>
    public static RosterContact Of(RosterTable row, string? role) =>
        new(row["preferredGivenName"] ?? row["givenName"], row["preferredFamilyName"] ?? row["familyName"], role, row["email"], row["phone"], row["sms"]);
}
