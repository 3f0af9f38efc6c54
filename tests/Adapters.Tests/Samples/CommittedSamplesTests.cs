using SenHub.Samples;

namespace SenHub.Adapters.Tests.Samples;

public sealed class CommittedSamplesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("senhub-samples-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_generator_makes_the_committed_files_again_byte_for_byte()
    {
        SampleHomes.Write(TheWorld.Seed, folder);

        Assert.Equal(CommittedSamples.Files(CommittedSamples.Folder), CommittedSamples.Files(folder));
        Assert.All(CommittedSamples.Files(folder), file =>
            Assert.Equal(CommittedSamples.Parts(Path.Combine(CommittedSamples.Folder, file)), CommittedSamples.Parts(Path.Combine(folder, file)), PartsEqual));
    }

    [Fact]
    public void Another_seed_makes_other_people()
    {
        SampleHomes.Write(7, folder);

        var ours = File.ReadAllBytes(Path.Combine(CommittedSamples.Folder, "9991001/exports/arbor-sen-register.csv"));
        var theirs = File.ReadAllBytes(Path.Combine(folder, "9991001/exports/arbor-sen-register.csv"));
        Assert.NotEqual(ours, theirs);
    }

    private static bool PartsEqual((string Name, byte[] Content) one, (string Name, byte[] Content) other) =>
        one.Name == other.Name && one.Content.AsSpan().SequenceEqual(other.Content);
}
