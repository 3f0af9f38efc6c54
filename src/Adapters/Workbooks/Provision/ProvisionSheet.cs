using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision;

namespace SenHub.Adapters.Workbooks.Provision;

/// <summary>The provision map's rows, with the columns of FUND-06; costs are computed, never typed.</summary>
internal static class ProvisionSheet
{
    private static readonly string[] Waves = ["2 targeted", "1 universal", "3 specialist"];

    private static readonly Column Area = Columns.Choice("Area of need", "The broad area of need it serves.", Choices.Areas);
    private static readonly Column Wave = Columns.Choice(ProvisionHeadings.Wave, "1 universal, 2 targeted, 3 specialist. Only 2 and 3 count as additional.", Waves);

    /// <summary>What is done; sessions are recorded by it.</summary>
    public static readonly Column Intervention = Columns.Text("Intervention", "What is done, named the same on the sheet Sessions.", "Language group").AsKey();

    private static readonly Column Outcome = Columns.FreeText("Outcome", "What it is meant to bring about.", "Tells a story of six sentences.");
    private static readonly Column Role = Columns.Text(ProvisionHeadings.Role, "The role that leads it, named as on the Office file's sheet Rate card.", "TA") with { Suggests = SuggestedFrom.RateCardRoles };
    private static readonly Column Staff = Columns.Person("Staff name", "Who leads it.", "Ms E Surname");
    private static readonly Column Group = Columns.Text(ProvisionHeadings.Group, "The group's name, the same on each member's row. Leave blank for one-to-one.", "Language group A");
    private static readonly Column Size = Columns.Whole(ProvisionHeadings.GroupSize, "Pupils in the group, 1 for one-to-one.", "4");
    private static readonly Column Only = Columns.YesNo(ProvisionHeadings.OnlyForThisPupil, "Yes if the group exists only because of this pupil: then the cost is not divided.", "No");
    private static readonly Column Minutes = Columns.Whole(ProvisionHeadings.Minutes, "Minutes of one session.", "20");
    private static readonly Column PerWeek = Columns.Number(ProvisionHeadings.Sessions, "Sessions in a week.", "3");
    private static readonly Column Weeks = Columns.Number(ProvisionHeadings.Weeks, "Leave blank if start and end say it.", "38");
    private static readonly Column Start = Columns.Date(ProvisionHeadings.Start, "The first day.", "2026-09-07") with { Key = true };
    private static readonly Column End = Columns.Date(ProvisionHeadings.End, "The last day.", "2027-07-19");
    private static readonly Column Resources = Columns.Money(ProvisionHeadings.Resources, "Pounds for the whole group.", "24");
    private static readonly Column External = Columns.Money(ProvisionHeadings.External, "Pounds for this pupil: a visiting service, a licence, equipment.", "0");
    private static readonly Column CostNote = Columns.Text("Cost note", "What resources and external costs are for, item by item.", "Picture cards");
    private static readonly Column Entry = Columns.Text("Entry measure", "Tool and value, for example Salford: 6:02.", "Story retell: 2 sentences");
    private static readonly Column EntryOn = Columns.Date("Entry date", "The day of the entry measure.", "2026-09-11");
    private static readonly Column Exit = Columns.Text("Exit measure", "The same tool at the end.", "Story retell: 4 sentences");
    private static readonly Column ExitOn = Columns.Date("Exit date", "The day of the exit measure.", "2027-07-09");
    private static readonly Column Effect = Columns.Text("Effect", "The gain in words.", "Two sentences more");
    private static readonly Column Funding = Columns.Text("Funding source", "Who pays.", "Element 2") with { Choices = ["Element 2", "Element 3", "Pupil premium", "School budget"] };
    private static readonly Column Review = Columns.Date("Review date", "The day of the next look.", "2027-02-12");
    private static readonly Column Next = Columns.Choice("Next step", "What follows after the review.", Choices.NextSteps);
    private static readonly Column Expected = Columns.Number("Expected gain", "The gain expected on the tool from entry to exit. Blank for ages: a month is expected for a month.", "3").Later();
    private static readonly Column Better = Columns.Choice("Better when", "Whether a higher or a lower figure is better. Blank means higher.", "Higher", "Lower").Later();

    /// <summary>One row for each pupil's share in one intervention.</summary>
    public static SheetOf<ProvisionLine> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Provision,
            Name = "Provision",
            Purpose = "One row for each pupil in each intervention. The hub works out the cost from the rate card.",
            Columns =
            [
                Columns.Pupil, Area, Wave, Intervention, Outcome, Role, Staff, Group, Size, Only, Minutes, PerWeek, Weeks, Start, End,
                Resources, External, CostNote, Entry, EntryOn, Exit, ExitOn, Effect, Funding, Review, Next, Expected, Better,
            ],
            Prefill = Prefill.AnySen,
        },
        Read,
        Write);

    private static ProvisionLine Read(SheetRow row, Place place) => new()
    {
        LineId = row.RowId,
        Pupil = row.Pupil(),
        Area = row.Text(Area),
        Wave = row.Text(Wave) is { } wave ? wave[0] - '0' : null,
        Intervention = row.Needed(Intervention),
        Outcome = row.Text(Outcome),
        StaffRole = row.Text(Role),
        StaffName = row.Text(Staff),
        Group = row.Text(Group),
        GroupSize = row.Whole(Size),
        OnlyForThisPupil = row.YesNo(Only) ?? false,
        Minutes = row.Whole(Minutes),
        SessionsPerWeek = row.Number(PerWeek),
        Weeks = row.Number(Weeks),
        Start = row.Day(Start),
        End = row.Day(End),
        Resources = row.Number(Resources),
        External = row.Number(External),
        CostNote = row.Text(CostNote),
        EntryMeasure = row.Text(Entry),
        EntryOn = row.Day(EntryOn),
        ExitMeasure = row.Text(Exit),
        ExitOn = row.Day(ExitOn),
        Effect = row.Text(Effect),
        FundingSource = row.Text(Funding),
        ReviewOn = row.Day(Review),
        NextStep = row.Text(Next),
        ExpectedGain = row.Number(Expected),
        LowerIsBetter = row.Text(Better) == "Lower",
        Unread = row.Unread is { Count: > 0 } unread ? unread : [],
        Source = place,
    };

    private static RowDraft Write(ProvisionLine line) => new RowDraft(line.LineId)
        .Put(line.Pupil)
        .Put(Area, line.Area)
        .Put(Wave, Waves.FirstOrDefault(wave => wave[0] - '0' == line.Wave))
        .Put(Intervention, line.Intervention)
        .Put(Outcome, line.Outcome)
        .Put(Role, line.StaffRole)
        .Put(Staff, line.StaffName)
        .Put(Group, line.Group)
        .Put(Size, line.GroupSize)
        .Put(Only, line.OnlyForThisPupil)
        .Put(Minutes, line.Minutes)
        .Put(PerWeek, line.SessionsPerWeek)
        .Put(Weeks, line.Weeks)
        .Put(Start, line.Start)
        .Put(End, line.End)
        .Put(Resources, line.Resources)
        .Put(External, line.External)
        .Put(CostNote, line.CostNote)
        .Put(Entry, line.EntryMeasure)
        .Put(EntryOn, line.EntryOn)
        .Put(Exit, line.ExitMeasure)
        .Put(ExitOn, line.ExitOn)
        .Put(Effect, line.Effect)
        .Put(Funding, line.FundingSource)
        .Put(Review, line.ReviewOn)
        .Put(Next, line.NextStep)
        .Put(Expected, line.ExpectedGain)
        .Put(Better, line.LowerIsBetter ? "Lower" : null);
}
