using FsCheck;
using FsCheck.Fluent;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>Whatever a disk, a sync tool or a person does to the bytes, reading ends with a fault or with facts, never with an exception.</summary>
public sealed class AnyBytesTests : IDisposable
{
    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();

    public void Dispose() => school.Dispose();

    [Fact]
    public void Reading_never_throws_on_damaged_bytes()
    {
        var whole = File.ReadAllBytes(school.Sen);
        var lastGood = school.Read().Standing;

        Prop.ForAll(ArbMap.Default.ArbFor<(uint At, byte[] Bytes)>(), damage => ReadsDamaged(whole, damage.At, damage.Bytes ?? [], lastGood))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20261122, 3));
    }

    [Fact]
    public void Reading_never_throws_on_any_text_in_any_cell()
    {
        var lastGood = school.Read().Standing;

        Prop.ForAll(ArbMap.Default.ArbFor<(uint Column, string Text)>(), typed =>
        {
            var column = "ABCDEFGHIJKLMNOPQR"[(int)(typed.Column % 18)];
            var text = new string([.. (typed.Text ?? "").Where(letter => letter >= ' ' && !char.IsSurrogate(letter) && letter < '\uFFFE')]);
            SchoolOnDisk.Edit(school.Sen, book => book.Type("Reviews", $"{column}5", text));
            return school.Read(lastGood).Facts.Reviews.Count >= 5;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(20261122, 5));
    }

    private bool ReadsDamaged(byte[] whole, uint at, byte[] bytes, SencoSheets lastGood)
    {
        var damaged = whole.ToArray();
        var place = (int)(unchecked(at * 2_654_435_761u) % (uint)(damaged.Length - bytes.Length));
        bytes.CopyTo(damaged, place);
        File.WriteAllBytes(school.Sen, damaged);
        return school.Read(lastGood).Facts.Plans.Count == 5;
    }
}
