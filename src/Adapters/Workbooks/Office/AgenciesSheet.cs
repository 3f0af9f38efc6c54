using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Office;

/// <summary>Services and authorities that papers go to.</summary>
internal static class AgenciesSheet
{
    /// <summary>The name by which papers and consents refer to an agency.</summary>
    public static readonly Column Name = Columns.Text("Name", "The name by which the other files refer to it.", "Northmoor Educational Psychology").AsKey();

    private static readonly Column Kind = Columns.Choice("Kind", "What it does.", "EP", "LA", "SLT", "OT", "CAMHS", "Health", "Social care", "School", "Parents").Needed();

    /// <summary>The authority whose SEN team it is.</summary>
    public static readonly Column Authority = Columns.Text("Authority", "For an authority's SEN team: the authority's name as on the sheet Plans.", "Northmoor");

    private static readonly Column Email = Columns.Text("E-mail", "The address papers go to. A new or changed one waits until it is confirmed.", "ep@northmoor.example");
    private static readonly Column Domains = Columns.Text("Domains", "Domains that its addresses may have, parted by semicolons.", "northmoor.example");
    private static readonly Column Route = Columns.Text("Route", "How papers go. There is no default. sftp, webhook and message are followed by the name that IT gave the recipient's server.", Routes.Mail) with { Choices = Routes.Offered };
    private static readonly Column Phone = Columns.Text("Phone", "Whom to ring.", "01632 960100");

    /// <summary>One row for each agency.</summary>
    public static SheetOf<Agency> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Office,
            Name = "Agencies",
            Purpose = "One row for each service or authority that the school sends papers to.",
            Columns = [Name, Kind, Authority, Email, Domains, Route, Phone],
            KeyIsUnique = true,
        },
        Read,
        Write);

    private static Agency Read(SheetRow row, Place place) => new()
    {
        Name = row.Needed(Name),
        Kind = row.Needed(Kind),
        Authority = row.Text(Authority),
        Email = row.Text(Email)?.ToLowerInvariant(),
        Domains = [.. row.Many(Domains).Select(domain => domain.ToLowerInvariant())],
        Route = Routes.Tidy(row.Text(Route)),
        Phone = row.Text(Phone),
        Source = place,
    };

    private static RowDraft Write(Agency agency) => new RowDraft()
        .Put(Name, agency.Name)
        .Put(Kind, agency.Kind)
        .Put(Authority, agency.Authority)
        .Put(Email, agency.Email)
        .Put(Domains, agency.Domains)
        .Put(Route, agency.Route)
        .Put(Phone, agency.Phone);
}
