using SenHub.Adapters.Settings;
using SenHub.Domain.Import;
using SenHub.TestKit;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Settings;

public sealed class SchoolsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_changed_setting_counts_at_once()
    {
        var (schools, file) = (Lay(), Path.Combine(folder.Path, "schools", "9991001", "school.yaml"));
        Assert.Equal("Larkfield Primary", schools.Of(SchoolNumber.Parse("9991001")).Name);

        File.WriteAllText(file, File.ReadAllText(file).Replace("name: Larkfield Primary", "name: Larkfield Pirmary", StringComparison.Ordinal));

        Assert.Equal("Larkfield Pirmary", schools.Of(SchoolNumber.Parse("9991001")).Name);
        Assert.Contains(schools.Sound, school => school.Name == "Larkfield Pirmary");
    }

    [Fact]
    public void What_an_unchanged_file_says_is_worked_out_once()
    {
        var schools = Lay();

        Assert.Same(schools.Of(SchoolNumber.Parse("9991001")), schools.Of(SchoolNumber.Parse("9991001")));
    }

    [Fact]
    public void A_school_whose_file_went_away_is_asked_for_again()
    {
        var schools = Lay();
        schools.Of(SchoolNumber.Parse("9991001"));

        File.Delete(Path.Combine(folder.Path, "schools", "9991001", "school.yaml"));

        Assert.Throws<InvalidDataException>(() => schools.Of(SchoolNumber.Parse("9991001")));
        Assert.DoesNotContain(schools.Sound, school => school.Number == SchoolNumber.Parse("9991001"));
    }

    public void Dispose() => folder.Dispose();

    private Schools Lay()
    {
        foreach (var school in (string[])["9991001", "9994001"])
        {
            var home = Path.Combine(folder.Path, "schools", school);
            Directory.CreateDirectory(home);
            File.Copy(Path.Combine(Repository.Root, "samples", school, "school.yaml"), Path.Combine(home, "school.yaml"));
        }

        return new Schools(new HubHome(folder.Path));
    }
}
