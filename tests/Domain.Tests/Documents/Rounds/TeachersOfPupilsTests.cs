using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Documents.Rounds;

public sealed class TeachersOfPupilsTests
{
    [Fact]
    public void The_MIS_adds_who_takes_the_registration_group_and_the_teaching_groups()
    {
        var roll = A.RollOf([A.Child(1) with { Class = "9D", Upn = A.Upn(1) }, A.Child(2) with { Class = "9D", Upn = A.Upn(2) }]);
        var export = Export([A.Row(1) with { TeachingGroups = ["9x/Ma1"] }, A.Row(2) with { TeachingGroups = ["9x/Ma2"] }],
            Staff("Mr Tutor", "Form tutor", "9d"), Staff("Ms Maths", "Teacher", "9X/Ma1"), Staff("Mrs Aide", "Teaching assistant", "9x/Ma1"), Staff("Mr Number", null, "9x/Ma2"));

        var teachers = TeachersOfPupils.From(roll, A.Facts, [export], SampleRounds.Sunday);

        Assert.Equal(["Mr Tutor", "Ms Maths"], teachers.Of(A.Ref(1)).Select(teacher => teacher.Name));
        Assert.Equal(["Mr Number", "Mr Tutor"], teachers.Of(A.Ref(2)).Select(teacher => teacher.Name));
    }

    [Fact]
    public void Who_stands_in_both_sources_is_one_person_at_the_Office_files_address()
    {
        var export = Export([], Staff("Axe", "Teacher", "5K") with { Email = "old@elsewhere.example" });
        var facts = SampleRounds.Facts;

        var teacher = Assert.Single(SampleRounds.Teachers(facts, export).Of(A.Ref(401)));

        Assert.Equal(("staff:Mr Axe", "mr.axe@school.example"), (teacher.Key, teacher.Email));
    }

    [Fact]
    public void A_group_is_nobodys_when_its_row_leads_to_two_pupils()
    {
        var roll = A.RollOf([A.Child(1) with { Class = null, Upn = A.Upn(1), SourceId = "000002" }, A.Child(2) with { Class = null, Upn = A.Upn(2), SourceId = "000001" }]);
        var export = Export([A.Row(1) with { TeachingGroups = ["9x/Ma1"] }], Staff("Ms Maths", "Teacher", "9x/Ma1"));

        var teachers = TeachersOfPupils.From(roll, A.Facts, [export], SampleRounds.Sunday);

        Assert.Empty(teachers.Of(A.Ref(1)).Concat(teachers.Of(A.Ref(2))));
    }

    private static StaffRow Staff(string name, string? role, params IReadOnlyList<string> groups) => new() { Place = new Place("staff.csv", 2), Name = name, Role = role, Email = $"{name.Split(' ')[^1].ToLowerInvariant()}@school.example", Groups = groups };

    private static ExportFile Export(IReadOnlyList<ExportRow> rows, params IReadOnlyList<StaffRow> staff) => new()
    {
        Name = "export.csv",
        Format = "CSV",
        Encoding = "UTF-8",
        Hash = "0",
        AsOf = new DateTime(2026, 11, 8, 18, 0, 0, DateTimeKind.Unspecified),
        Scope = ExportScope.Full,
        Rows = rows,
        Staff = staff,
    };
}
