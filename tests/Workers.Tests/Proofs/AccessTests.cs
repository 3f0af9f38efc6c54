using System.IO.Compression;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Documents.Proofs;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Proofs;
using SenHub.Workers.Tests.Cli;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Proofs;

/// <summary>A copy of all that is held about the girl of the small school, whose brother somebody named in her provision.</summary>
[Collection("console")]
public sealed class AccessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_copy_for_subject_access_names_other_people_and_cannot_be_given_out_before_a_person_has_checked_it()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (roll, facts) => facts with { Provision = [SmallWorld.Line(SmallWorld.Girl(roll), "Reading with Cormac Fieldhouse")] });
        await school.NightAndDayAsync(SmallSchool.FirstNight);

        var (copy, model) = (await school.Get<AccessExport>().MakeAsync(school.Get<Schools>().Of(SmallSchool.Number), SmallWorld.Girl(school.Roll), folder.Path, "lead", default))!.Value;
        var place = Path.Combine(folder.Path, copy.Reference);
        var before = Directory.EnumerateFiles(folder.Path, "*.zip*").ToList();
        File.Delete(Path.Combine(place, "copy", "disclosed.pdf"));
        var (code, said) = await Heard.WhileAsync(() => SenHubCommand.RunAsync(["export", "--checked", copy.Reference, "--out", folder.Path, "--why", "the brother's name is taken out", "--home", school.Home.Folder]));

        Assert.Contains(model.Mentions, mention => mention.Whom == "another pupil" && mention.Words.Contains("Cormac Fieldhouse", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(model.Mentions, mention => mention.Whom == "a contact of the pupil");
        Assert.Contains(model.Files, file => file.Name.StartsWith("papers/", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(place, "check-first.pdf")));
        Assert.Empty(before);
        Assert.True(code == 0, said);
        Assert.Contains("1 files taken out", said, StringComparison.Ordinal);
        using var given = ZipFile.OpenRead(Path.Combine(folder.Path, copy.Reference + ".zip"));
        Assert.Contains(given.Entries, entry => entry.FullName == "record.pdf");
        Assert.DoesNotContain(given.Entries, entry => entry.FullName is "check-first.pdf" or "disclosed.pdf");
        var noted = (await school.Get<IAccessLedger>().ByReferenceAsync(copy.Reference, default))!.Check!;
        Assert.Equal((Environment.UserName, 1), (noted.Said.By, noted.LeftOut));
        var lines = await school.Get<IProofLedger>().OfAsync([copy.Id], default);
        Assert.Equal(["access-copy-made", "access-copy-checked"], lines.Select(line => line.Words.Event));
        Assert.True((await school.Get<IProofLedger>().VerifyAsync([], default)).IsWhole);
    }

    [Fact]
    public async Task Nothing_about_other_pupils_stands_in_the_record_of_one()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(SmallSchool.FirstNight);

        var sorts = await school.Get<PupilHoldings>().OfAsync(school.Get<Schools>().Of(SmallSchool.Number), SmallWorld.Girl(school.Roll), default);

        var text = string.Concat(sorts.SelectMany(sort => sort.Records).SelectMany(HeldFacts.Of).Select(fact => fact.Value));
        Assert.Contains("Precision teaching", text, StringComparison.Ordinal);
        Assert.Contains("Consents", string.Concat(sorts.Select(sort => sort.Title)), StringComparison.Ordinal);
        Assert.DoesNotContain("Nowak", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cormac", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_morning_mail_tells_the_last_line_of_the_log_of_disclosure()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAndDayAsync(SmallSchool.FirstNight);
        await school.NightAndDayAsync(SmallSchool.FirstNight.AddDays(2));

        var told = Assert.Single(school.MailTexts().SelectMany(mail => mail.Split('\n')), line => line.StartsWith("Log of disclosure up to", StringComparison.Ordinal));
        var head = told[(told.IndexOf("--head ", StringComparison.Ordinal) + 7)..].Split(' ')[0];

        Assert.True((await school.Get<IProofLedger>().VerifyAsync([new ProofHead(0, head, default)], default)).IsWhole);
    }
}
