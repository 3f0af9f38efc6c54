using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Samples;
using SenHub.Samples.World;

namespace SenHub.Adapters.Tests.Samples;

/// <summary>What the hub makes of the committed files.</summary>
public sealed class FilesOfTheSamplesTests
{
    private static readonly IReadOnlyList<(SampleSchool School, SencoReading Read)> Readings =
        [.. TheWorld.Schools.Select(school => (school, Reread(school)))];

    [Fact]
    public void The_four_files_read_without_a_fault_and_no_sheet_is_held() =>
        Assert.All(Readings, reading =>
        {
            Assert.Empty(reading.Read.Faults);
            Assert.Empty(reading.Read.Facts.HeldSheets);
        });

    [Fact]
    public void No_booked_meeting_falls_on_a_weekend_or_in_a_holiday() =>
        Assert.All(Readings, reading => Assert.Empty(ReadBack.Questions(reading.Read.Facts, DateOnly.MinValue)));

    [Fact]
    public void What_was_typed_is_what_is_read()
    {
        foreach (var (school, read) in Readings)
        {
            SameRows(school.Facts.Plans, read.Facts.Plans.Select(plan => plan with { Source = null }));
            SameRows(school.Facts.Reviews, read.Facts.Reviews.Select(review => review with { Source = null }));
            SameRows(school.Facts.Invitees, read.Facts.Invitees.Select(person => person with { Source = null }));
            SameRows(school.Facts.Requests, read.Facts.Requests.Select(request => request with { Source = null }));
            SameRows(school.Facts.Provision, read.Facts.Provision.Select(line => line with { Source = null }));
            SameRows(school.Facts.Consents, read.Facts.Consents.Select(consent => consent with { Source = null }));
            SameRows(school.Facts.Outcomes, read.Facts.Outcomes.Select(outcome => outcome with { Source = null }));
            SameRows(school.Facts.Views, read.Facts.Views.Select(view => view with { Source = null }));
            SameRows(school.Facts.Stories, read.Facts.Stories.Select(story => story with { Source = null }));
            SameRows(school.Facts.Involvements, read.Facts.Involvements.Select(service => service with { Source = null }));
            SameRows(school.Facts.Evidence.Select(row => row with { MayGoTo = [] }).ToList(), read.Facts.Evidence.Select(row => row with { Source = null, MayGoTo = [] }));
            SameRows(school.Facts.Health, read.Facts.Health.Select(health => health with { Source = null }));
            SameRows(school.Facts.Progress, read.Facts.Progress.Select(result => result with { Source = null }));
            SameRows(school.Facts.Targets, read.Facts.Targets.Select(target => target with { Source = null }));
            SameRows(school.Facts.Cycles, read.Facts.Cycles.Select(cycle => cycle with { Source = null }));
            SameRows(school.Facts.Timetable, read.Facts.Timetable.Select(slot => slot with { Source = null }));
            SameRows(school.Facts.Sessions, read.Facts.Sessions);
            SameRows(school.Releases, read.Facts.Releases);
        }
    }

    [Fact]
    public void Every_pupil_is_on_the_roll_with_a_class_contacts_and_attendance() =>
        Assert.All(Readings, reading => Assert.All(reading.School.Roll.Pupils, pupil =>
        {
            Assert.Equal(RollState.OnRoll, pupil.State);
            Assert.NotNull(pupil.Class);
            Assert.NotEmpty(pupil.Contacts);
            Assert.NotNull(pupil.AttendancePercent);
        }));

    [Fact]
    public void Every_map_can_be_costed_and_some_cost_more_than_element_2()
    {
        foreach (var (school, read) in Readings)
        {
            var maps = school.Roll.Pupils.Where(pupil => pupil.Sen.Status is SenStatus.Support or SenStatus.Plan)
                .Select(pupil => ProvisionMaps.For(pupil, read.Facts, SampleNight.Day))
                .ToList();

            Assert.DoesNotContain(maps, map => map.Incomplete || map.Lines.Count == 0);
            Assert.Contains(maps, map => map.FullCost > map.Element2);
            Assert.Contains(maps, map => map.Estimated);
            Assert.Contains(maps, map => !map.Estimated);
        }
    }

    // A sheet keeps its rows in an order of its own.
    private static void SameRows<T>(IReadOnlyList<T> typed, IEnumerable<T> read)
    {
        var rows = read.ToList();

        Assert.Equal(typed.Count, rows.Count);
        Assert.Equal(typed.ToHashSet(), rows.ToHashSet());
    }

    private static SencoReading Reread(SampleSchool school) =>
        WorkbookRegistration.Excel().Read(Path.Combine(CommittedSamples.Folder, school.World.Shape.Number), school.Roll, SencoSheets.None);
}
