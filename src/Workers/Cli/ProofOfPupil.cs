using System.CommandLine;
using SenHub.Adapters.Settings;
using SenHub.Documents.Proofs;
using SenHub.Domain.Roll;
using SenHub.Printing;
using SenHub.Workers.Proofs;

namespace SenHub.Workers.Cli;

/// <summary>senhub proof --pupil REF: all that left about one pupil, on the terminal and as a page.</summary>
internal sealed class ProofOfPupil
{
    private readonly Option<string?> file = new("--out") { Description = "With --pupil: where the PDF goes; disclosure-REF.pdf in this folder without it.", HelpName = "FILE" };

    private ProofOfPupil()
    {
    }

    /// <summary>--pupil REF.</summary>
    public Option<PupilRef?> Pupil { get; } = PupilOption.Make("Print what left about this pupil, and write it as a page: what, to whom, when, on what basis, with which hash, acknowledged when, released by whom and why.");

    /// <summary>Adds its options to the verb.</summary>
    public static void AddTo(Command verb, out ProofOfPupil question)
    {
        question = new ProofOfPupil();
        verb.Add(question.Pupil);
        verb.Add(question.file);
    }

    /// <summary>Prints and writes it.</summary>
    public Task<int> RunAsync(ParseResult parse, PupilRef pupil, CancellationToken cancel) =>
        HubHost.OnSchoolsAsync(Common.HomeOf(parse), null, (hub, schools) => RunAsync(hub, schools, pupil, Path.GetFullPath(parse.GetValue(file) ?? $"disclosure-{pupil}.pdf"), cancel), cancel);

    private static async Task<int> RunAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, PupilRef pupil, string path, CancellationToken cancel)
    {
        if (schools.FirstOrDefault(school => school.Code == pupil.SchoolCode) is not { } school)
        {
            await Console.Error.WriteLineAsync($"No school here has the code {pupil.SchoolCode}.");
            return SenHubCommand.WrongUse;
        }

        var model = await hub.Get<Disclosures>().OfAsync(school, pupil, cancel);
        foreach (var line in DisclosurePaper.Lines(model))
            Console.WriteLine(line);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, PdfPrinter.Print(DisclosurePaper.Write(model)).Bytes, cancel);
        Console.WriteLine($"The log of disclosure: {model.Log}.");
        Console.WriteLine(path);
        return SenHubCommand.Done;
    }
}
