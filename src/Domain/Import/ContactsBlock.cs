namespace SenHub.Domain.Import;

/// <summary>The contacts of one pupil's export; an absent block never clears contacts already known.</summary>
public abstract record ContactsBlock
{
    private ContactsBlock()
    {
    }

    /// <summary>The export does not carry contacts.</summary>
    public sealed record Absent : ContactsBlock;

    /// <summary>All contacts the MIS holds for the pupil, in its own order.</summary>
    public sealed record Present(IReadOnlyList<ContactRow> Contacts) : ContactsBlock;
}

/// <summary>One contact as the MIS holds it (CTF Contacts/Contact).</summary>
public sealed record ContactRow
{
    /// <summary>The MIS's own priority, 1 first.</summary>
    public int? Order { get; init; }

    /// <summary>Mr, Mrs, Dr …; null when not given.</summary>
    public string? Title { get; init; }

    /// <summary>Family name.</summary>
    public required string Surname { get; init; }

    /// <summary>Given name.</summary>
    public string? Forename { get; init; }

    /// <summary>CTF code (PAM mother, PAF father, CAR carer, FOM/FOF foster, SWR social worker …) or the report's own words.</summary>
    public string? Relationship { get; init; }

    /// <summary>Parental responsibility (Children Act 1989, s.3); null when the export does not say.</summary>
    public bool? Responsibility { get; init; }

    /// <summary>Null when the export gives none and does not say "as pupil".</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>The export says that the contact lives at the pupil's address.</summary>
    public bool AddressAsPupil { get; init; }

    /// <summary>As exported, untidied.</summary>
    public string? Email { get; init; }

    /// <summary>As exported, untidied.</summary>
    public IReadOnlyList<string> Phones { get; init; } = [];

    /// <summary>The MIS's court-order note; a note at all restricts until a person says otherwise.</summary>
    public string? CourtOrderNote { get; init; }
}

/// <summary>A postal address as lines and a postcode.</summary>
public sealed record PostalAddress(IReadOnlyList<string> Lines, string? Postcode)
{
    /// <summary>For comparing households: letters and digits only, upper case.</summary>
    public string Key => new([.. string.Concat(Lines.Append(Postcode)).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    /// <summary>Same lines and postcode.</summary>
    public bool Equals(PostalAddress? other) => other is not null && Postcode == other.Postcode && Lines.SequenceEqual(other.Lines);

    /// <summary>By key.</summary>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
