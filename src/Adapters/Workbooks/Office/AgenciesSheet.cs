using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
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

    private static readonly IReadOnlyList<(string Word, string Kind)> Papers =
        [("Provision map", PaperKinds.ProvisionMap), ("SEN support plan", PaperKinds.Plan), ("One-page profile", PaperKinds.Profile), ("Transition pack", PaperKinds.Transition)];

    /// <summary>Which papers a schedule sends.</summary>
    public static readonly Column PackPapers = Columns.Text("Pack", $"Papers it gets by an agreed schedule, one pupil a file, parted by semicolons: {string.Join("; ", Papers.Select(paper => paper.Word))}. Blank: only what is asked for.", "Provision map").Later();

    private static readonly Column PackWhen = Columns.Choice("Pack when", "When a pack is due.", PackTimes.All).Later();
    private static readonly Column PackDays = Columns.Whole("Pack days before", $"Before a review: how many school days. Blank: {PackPeriod.UsualDaysBefore}.", "").Later();
    private static readonly Column PackNeeds = Columns.Text("Pack needs", "Only pupils with one of these types of need (DfE codes), parted by semicolons. Blank: all.", "SLCN").Later();
    private static readonly Column PackYears = Columns.Text("Pack years", "Only pupils of these years: R; 1; 2. Blank: all.", "").Later();
    private static readonly Column PackStatuses = Columns.Text("Pack statuses", "K, E, or both parted by a semicolon. Blank: both.", "").Later();
    private static readonly Column PackAgreement = Columns.Text("Pack agreement", "The reference of the agreement with this agency. Without it no pack is made.", "SLA 2026/14").Later();
    private static readonly Column PackBasis = Columns.Text("Pack lawful basis", "On what lawful basis the school sends it, as your data-protection officer words it. Without it no pack is made.", "public task (UK GDPR, art. 6(1)(e))").Later();

    /// <summary>One row for each agency.</summary>
    public static SheetOf<Agency> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Office,
            Name = "Agencies",
            Purpose = "One row for each service or authority that the school sends papers to.",
            Columns = [Name, Kind, Authority, Email, Domains, Route, Phone, PackPapers, PackWhen, PackDays, PackNeeds, PackYears, PackStatuses, PackAgreement, PackBasis],
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
        Pack = row.Text(PackPapers) is null ? null : PackOf(row),
        Source = place,
    };

    private static AgencyPack PackOf(SheetRow row) => new()
    {
        Kinds = [.. row.Many(PackPapers).Select(KindOf).OfType<string>().Distinct()],
        Unknown = [.. row.Many(PackPapers).Where(word => KindOf(word) is null)],
        When = row.Text(PackWhen) ?? "",
        SchoolDaysBefore = row.Whole(PackDays),
        Needs = row.Many(PackNeeds),
        NcYears = row.Many(PackYears),
        Statuses = row.Many(PackStatuses),
        Agreement = row.Text(PackAgreement),
        Basis = row.Text(PackBasis),
    };

    private static string? KindOf(string word) => Papers.FirstOrDefault(paper => string.Equals(paper.Word, word, StringComparison.OrdinalIgnoreCase)).Kind;

    private static RowDraft Write(Agency agency) => new RowDraft()
        .Put(Name, agency.Name)
        .Put(Kind, agency.Kind)
        .Put(Authority, agency.Authority)
        .Put(Email, agency.Email)
        .Put(Domains, agency.Domains)
        .Put(Route, agency.Route)
        .Put(Phone, agency.Phone)
        .Put(PackPapers, [.. (agency.Pack?.Kinds ?? []).Select(kind => Papers.First(paper => paper.Kind == kind).Word), .. agency.Pack?.Unknown ?? []])
        .Put(PackWhen, agency.Pack?.When)
        .Put(PackDays, agency.Pack?.SchoolDaysBefore)
        .Put(PackNeeds, agency.Pack?.Needs ?? [])
        .Put(PackYears, agency.Pack?.NcYears ?? [])
        .Put(PackStatuses, agency.Pack?.Statuses ?? [])
        .Put(PackAgreement, agency.Pack?.Agreement)
        .Put(PackBasis, agency.Pack?.Basis);
}
