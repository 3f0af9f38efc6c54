using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class ReleasesTests : IDisposable
{
    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();

    private string Releases => Path.Combine(school.Folder, "restricted", "releases.csv");

    public void Dispose() => school.Dispose();

    [Fact]
    public void Releases_of_a_former_system_are_read()
    {
        File.WriteAllText(Releases, "\uFEFFrecipient,address,on,by,why\r\n\"Northmoor SEN team\",SEN@Northmoor.example,2026-06-01,Ms H Lead,\"rang them, all well\"\r\n");

        var reading = school.Read();

        Assert.Empty(reading.Faults);
        Assert.Equal(
            new AddressRelease("Northmoor SEN team", "sen@northmoor.example", new DateOnly(2026, 6, 1), "Ms H Lead", "rang them, all well"),
            Assert.Single(reading.Facts.Releases));
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_named_and_the_others_are_used()
    {
        File.WriteAllText(Releases, "recipient,address,on,by,why\nA,a@a.example,1/6/26,B,C\nA,a@a.example,2026-06-01,B\nA,a@a.example,2026-06-01,B,C\n");

        var reading = school.Read();

        Assert.Equal(["releases.csv, line 2, column 3", "releases.csv, line 3, column 5"], reading.Faults.Select(fault => fault.Place.ToString()));
        Assert.Single(reading.Facts.Releases);
    }

    [Fact]
    public void Another_file_under_this_name_leaves_the_last_good_releases()
    {
        File.WriteAllText(Releases, "recipient,address,on,by,why\nA,a@a.example,2026-06-01,B,C\n");
        var lastGood = school.Read().Standing;
        File.WriteAllText(Releases, "name,mail\nA,a@a.example\n");

        var reading = school.Read(lastGood);

        Assert.Equal("releases-unreadable", Assert.Single(reading.Faults).Code);
        Assert.Single(reading.Facts.Releases);
    }

    [Fact]
    public void Releases_written_are_read_back_the_same()
    {
        var facts = new SencoFacts { Releases = [new AddressRelease("A, \"the\" agency", "a@a.example", new DateOnly(2026, 6, 1), "B", "=why\nnot")] };
        using var other = SchoolOnDisk.With(facts);

        Assert.Equal(facts.Releases, other.Read().Facts.Releases);
    }

    [Fact]
    public void What_stands_can_be_kept_as_JSON()
    {
        File.WriteAllText(Releases, "recipient,address,on,by,why\nA,a@a.example,2026-06-01,B,C\n");
        var reading = school.Read();

        var kept = System.Text.Json.JsonSerializer.Deserialize<SencoSheets>(System.Text.Json.JsonSerializer.Serialize(reading.Standing))!;
        File.Delete(school.Sen);
        File.Delete(school.Provision);
        File.Delete(school.Restricted);
        File.Delete(school.Office);

        Assert.Equal(SameFacts.Print(reading.Facts)["Provision"], SameFacts.Print(school.Read(kept).Facts)["Provision"]);
        Assert.Equal(SameFacts.Print(reading.Facts)["Restrictions"], SameFacts.Print(school.Read(kept).Facts)["Restrictions"]);
    }
}
