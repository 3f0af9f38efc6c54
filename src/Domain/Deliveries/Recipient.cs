namespace SenHub.Domain.Deliveries;

/// <summary>What a recipient is to the pupil; decides which fields a paper may hold and which gates apply.</summary>
public enum RecipientClass
{
    /// <summary>SENCo or her team.</summary>
    Senco,

    /// <summary>Head or lead SENCo.</summary>
    Leadership,

    /// <summary>Class teacher.</summary>
    Teacher,

    /// <summary>Parent or carer.</summary>
    Parent,

    /// <summary>Young person over compulsory school age (YP-01).</summary>
    YoungPerson,

    /// <summary>The local authority's SEN team.</summary>
    LocalAuthority,

    /// <summary>Any other agency.</summary>
    Agency,

    /// <summary>The school office: the data manager.</summary>
    Office,
}

/// <summary>One recipient of one paper.</summary>
public sealed record Recipient
{
    /// <summary>Stable key: "contact:" and the contact's id, "agency:" or "staff:" and the name.</summary>
    public required string Key { get; init; }

    /// <summary>Name as in the MIS or the Office file.</summary>
    public required string Name { get; init; }

    /// <summary>What they are to the pupil.</summary>
    public required RecipientClass Class { get; init; }

    /// <summary>Address in lower case; null when none is known.</summary>
    public string? Email { get; init; }

    /// <summary>One of <see cref="Routes"/>; null when nobody chose one (SD-S8).</summary>
    public string? Route { get; init; }

    /// <summary>The sheet typed an address that is not the MIS's (SD-S5).</summary>
    public bool AddressTyped { get; init; }

    /// <summary>Outside the school: windows, gates and versions bind.</summary>
    public bool IsOutside => Class is not (RecipientClass.Senco or RecipientClass.Leadership or RecipientClass.Teacher or RecipientClass.Office);
}
