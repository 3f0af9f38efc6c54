namespace SenHub.Desk.Tests;

/// <summary>The invented people of the samples' sheets Staff, by account.</summary>
internal static class People
{
    public const string Larkfield = "9991001";
    public const string Hartside = "9994001";

    public const string PrimarySenco = "j.whistler@larkfield.example";
    public const string PrimarySafeguarding = "d.tiptree@larkfield.example";
    public const string PrimaryOffice = "office@larkfield.example";
    public const string LeadSenco = "g.merriweather@hartside.example";
    public const string SencoOfYears7And8 = "e.gladwin@hartside.example";
    public const string SencoOfYear9 = "r.pickering@hartside.example";
    public const string Safeguarding = "s.dewhurst@hartside.example";
    public const string Head = "head@hartside.example";
    public const string Office = "office@hartside.example";
    public const string It = "it@hartside.example";

    private static readonly string[] Everywhere = ["today", "held", "sent", "calendar", "addresses"];

    /// <summary>Who has which pages.</summary>
    public static readonly IReadOnlyList<(string Account, string School, string[] Pages)> All =
    [
        (PrimarySenco, Larkfield, Everywhere),
        (PrimarySafeguarding, Larkfield, Everywhere),
        (PrimaryOffice, Larkfield, ["today", "held", "addresses"]),
        (LeadSenco, Hartside, Everywhere),
        (SencoOfYear9, Hartside, Everywhere),
        (Safeguarding, Hartside, Everywhere),
        (Head, Hartside, [.. Everywhere, "health"]),
        (Office, Hartside, ["today", "held", "addresses"]),
        (It, Hartside, ["health"]),
    ];

    /// <summary>Every page of anybody.</summary>
    public static readonly string[] Pages = [.. Everywhere, "health"];
}
