using System.Diagnostics;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;

namespace SenHub.Adapters.Tests.Exports;

/// <summary>Whatever happens to a file on its way, a reader ends with a file or with faults. The long run of it is <c>bench -- fuzz</c>.</summary>
public sealed class MutationTests
{
    private const int Rounds = 1_000;

    public static TheoryData<string> Formats => [.. EveryFormat.All.Select(format => format.Name)];

    public static TheoryData<string> Found =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Adapters.Tests", "Exports", "found")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_damage_makes_a_reader_throw_or_linger(string name)
    {
        var format = EveryFormat.Named(name);
        var whole = format.Bytes(InventedSchool.Of(4));
        var mutator = new Mutator(7);
        var clock = Stopwatch.StartNew();

        for (var round = 0; round < Rounds; round++)
            AssertEnds(Reading.Of(mutator.Damage(whole), round % 2 == 0 ? format.FileName : "export"));

        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), "Reading a few kilobytes must not take long, however they are damaged.");
    }

    [Theory]
    [InlineData("9991001_CTF_9991001_001.xml")]
    [InlineData("arbor-style-sen-register.utf8bom.csv")]
    public void No_damage_to_a_sample_makes_a_reader_throw(string sample)
    {
        var mutator = new Mutator(8);

        for (var round = 0; round < Rounds; round++)
            AssertEnds(Reading.Of(mutator.Damage(Reading.Sample(sample)), sample));
    }

    [Theory]
    [MemberData(nameof(Found))]
    public void What_long_runs_once_found_stays_harmless(string name) =>
        AssertEnds(Reading.Of(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Adapters.Tests", "Exports", "found", name)), name));

    [Fact]
    public void No_text_at_all_makes_a_reader_throw() =>
        Always.Holds(FsCheck.Fluent.ArbMap.Default.ArbFor<byte[]>(), bytes => Reading.Of(bytes ?? [], "export") is not null);

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_bytes_within_a_valid_file_make_a_reader_throw(string name)
    {
        var format = EveryFormat.Named(name);
        var whole = format.Bytes(InventedSchool.Of(2));

        Always.Holds(FsCheck.Fluent.ArbMap.Default.ArbFor<(byte[], int)>(), pair =>
        {
            var at = (int)(Math.Abs((long)pair.Item2) % whole.Length);
            return Reading.Of([.. whole[..at], .. pair.Item1 ?? [], .. whole[at..]], format.FileName) is not null;
        });
    }

    private static void AssertEnds(Checked<ExportFile> read) =>
        Assert.True(read is Checked<ExportFile>.Good or Checked<ExportFile>.Bad { Faults.Count: > 0 });
}
