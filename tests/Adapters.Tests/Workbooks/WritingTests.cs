using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class WritingTests : IDisposable
{
    private static readonly string[] NewFiles = ["sen/SEN-new.xlsx", "provision/Provision-new.xlsx", "restricted/Restricted-new.xlsx", "office/Office-new.xlsx"];

    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();

    public void Dispose() => school.Dispose();

    [Fact]
    public void The_first_files_get_their_own_names()
    {
        using var fresh = new SchoolOnDisk();

        var written = fresh.Files.Write(fresh.Folder, InventedSchool.Roll, SencoSheets.None);

        Assert.Empty(written.Faults);
        Assert.Equal(["sen/SEN.xlsx", "provision/Provision.xlsx", "restricted/Restricted.xlsx", "office/Office.xlsx"], written.Paths);
    }

    [Fact]
    public void A_file_that_people_type_in_is_never_written()
    {
        var before = File.ReadAllBytes(school.Sen);

        var written = school.Files.Write(school.Folder, InventedSchool.Roll, SencoSheets.None);

        Assert.Equal(NewFiles, written.Paths);
        Assert.Equal(before, File.ReadAllBytes(school.Sen));
        Assert.Empty(school.Read().Faults);
    }

    [Fact]
    public void A_conflict_copy_counts_as_a_file_that_people_type_in()
    {
        File.Move(school.Sen, Path.Combine(school.Folder, "sen", "SEN-LAPTOP7.xlsx"));

        Assert.Contains("sen/SEN-new.xlsx", school.Files.Write(school.Folder, InventedSchool.Roll, SencoSheets.None).Paths);
    }

    [Fact]
    public void A_new_file_left_from_last_time_is_not_overwritten()
    {
        school.Files.Write(school.Folder, InventedSchool.Roll, SencoSheets.None);
        File.AppendAllText(Path.Combine(school.Folder, "sen", "SEN-new.xlsx"), "typed");

        var written = school.Files.Write(school.Folder, InventedSchool.Roll, SencoSheets.None);

        Assert.Equal("SEN-new.xlsx", Assert.Single(written.Faults).Place.File);
        Assert.Equal(NewFiles[1..], written.Paths);
        Assert.EndsWith("typed", File.ReadAllText(Path.Combine(school.Folder, "sen", "SEN-new.xlsx")), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(school.Folder, "sen"), "*.part"));
    }

    [Fact]
    public void What_was_typed_is_carried_over_faults_and_all()
    {
        SchoolOnDisk.Edit(school.Sen, book =>
        {
            book.Type("Plans", "D4", "ask the LA");
            book.Type("Targets", "B20", "LK-3-5");
            book.Type("Targets", "D20", "Reads forty words at sight.");
            book.Type("Targets", "G20", "2026-09-14");
            book.Type("Views", "B20", "Cohen, Mark");
            book.Type("Views", "E20", "Said in passing: =fine");
        });
        var typed = school.Read();

        Take(school.Files.Make(InventedSchool.Roll, typed.Typed));
        var again = school.Read();

        Assert.Equal(typed.Faults.Select(fault => fault.Code), again.Faults.Select(fault => fault.Code));
        Assert.Equal(SameFacts.Print(typed.Facts), SameFacts.Print(again.Facts));
        Assert.Equal(InventedFacts.All.Targets.Count + 1, again.Standing.Find("SEN", "Targets")!.Rows.Count);
        SchoolOnDisk.Edit(school.Sen, book => Assert.Equal("ask the LA", book.Text("Plans", "D4")));
    }

    [Fact]
    public void Row_ids_survive_a_new_file()
    {
        var before = school.Read();

        Take(school.Files.Make(InventedSchool.Roll, before.Typed));

        Assert.Equal(Ids(before), Ids(school.Read()));
    }

    [Fact]
    public void A_pupil_who_changed_class_and_name_keeps_every_row()
    {
        var before = school.Read();
        var roll = InventedSchool.Roll with { Pupils = [.. InventedSchool.Roll.Pupils.Select(pupil => pupil with { Class = "4Z", Surname = "New" + pupil.Surname })] };

        var reading = school.Files.Read(school.Folder, roll, before.Standing);

        Assert.Empty(reading.Faults);
        Assert.Equal(SameFacts.Print(before.Facts), SameFacts.Print(reading.Facts));
    }

    [Fact]
    public void Pupils_with_a_plan_have_a_row_from_the_start_and_an_empty_row_says_nothing()
    {
        using var fresh = SchoolOnDisk.With(new SencoFacts());

        SchoolOnDisk.Edit(fresh.Sen, book =>
        {
            var cells = Enumerable.Range(EditedBook.FirstData, 5).Select(row => book.Text("Plans", $"B{row}"));
            Assert.Equal(
                ["LK-1-1 Ashworth, Beth (3A)", "LK-2-3 Brzęczyszczykiewicz, Łukasz (3A)", "LK-5-9 Evans, Siân (12B)", "LK-6-C Farrell, Aoife (12B)", "LK-8-H O'Neill, Ødger"],
                cells);
        });
        Assert.Empty(fresh.Read().Faults);
        Assert.Empty(fresh.Read().Facts.Plans);
    }

    [Fact]
    public void A_school_of_1600_is_written_and_read_without_a_fault()
    {
        using var big = new SchoolOnDisk();
        var roll = InventedSchool.Of(1_600);

        big.Files.Write(big.Folder, roll, SencoSheets.None);

        Assert.Empty(big.Files.Read(big.Folder, roll, SencoSheets.None).Faults);
        Assert.InRange(new FileInfo(big.Sen).Length, 10_000, 200_000);
    }

    private void Take(IReadOnlyList<MadeFile> made)
    {
        foreach (var file in made)
            File.WriteAllBytes(Path.Combine(school.Folder, file.Folder, file.Name), file.Content.Span);
    }

    private static IEnumerable<string> Ids(SencoReading reading) =>
        reading.Standing.Sheets.SelectMany(sheet => sheet.Rows.Select(row => $"{sheet.Sheet} {row.RowId}")).Order(StringComparer.Ordinal);
}
