using SenHub.Adapters.Settings;
using SenHub.Adapters.Templates;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision;
using SenHub.Samples;
using SenHub.Workers.Cli;
using SenHub.Workers.Documents;

namespace SenHub.Bench.Filled;

/// <summary>The primary school of the samples, its SENCo's files typed for every child with needs, blanked, written as Excel files and read back as the hub reads them.</summary>
internal static class FilledSchool
{
    /// <summary>The seed of the committed samples.</summary>
    public const int Seed = 20261122;

    /// <summary>The night the samples were written for.</summary>
    public static readonly DateOnly Night = new(2026, 11, 22);

    /// <summary>What papers are made of, and how many rows were refused at the door for a blank cell.</summary>
    public static (SchoolFacts Known, int Refused) Of(Blanks blanks)
    {
        var home = new HubHome(Directory.CreateTempSubdirectory("senhub-filled-").FullName);
        try
        {
            DemoHome.Lay(home);
            var settings = new Schools(home).Sound.Single(school => school.Phase == "primary");
            var sample = SampleSchool.Both(Seed).Single(school => school.World.Shape.IsPrimary).Whole(Seed);
            var (folder, files) = (home.SchoolFolder(settings.Number), WorkbookRegistration.Excel());
            foreach (var made in files.Make(sample.Roll, BlankedSheets.Of(WorkbookRegistration.SheetsOf(sample.Facts), blanks)))
                File.WriteAllBytes(Path.Combine(folder, made.Folder, made.Name), made.Content.ToArray());

            var read = files.Read(folder, sample.Roll, SencoSheets.None);
            var (roll, facts, templates) = (BlankedRoll.Of(sample.Roll, blanks), read.Facts, new TemplateSet(TemplateFiles.Shipped, []));
            var maps = roll.Pupils.Where(SchoolPapers.IsListed).Select(pupil => ProvisionMaps.For(pupil, facts, Night)).ToList();
            IReadOnlyList<PaperWanted> wanted = [.. PaperPlan.AboutPupils(roll, facts, Night), .. FormPlan.For(roll, facts, templates, Night)];
            return (new SchoolFacts(settings, roll, facts, maps, [], wanted) { Templates = templates }, read.Faults.Count);
        }
        finally
        {
            Directory.Delete(home.Folder, recursive: true);
        }
    }
}
