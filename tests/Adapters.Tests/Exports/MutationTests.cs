using System.Diagnostics;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

/// <summary>Whatever happens to a file on its way, a reader ends with a file or with faults.</summary>
public sealed class MutationTests
{
    private const int Rounds = 4_000;
    private static readonly string[] Pieces =
        ["<", ">", "</", "/>", "&", "\"", "\"\"", ",", ";", "\n", "\r\n", "\0", "<!DOCTYPE a>", "<![CDATA[", "<SEN>", "</Pupil>", "&#xD800;", "&#1;", "\uFEFF", "99/99/9999", "1E+99", "-1", "=1+1", "=\""];

    [Theory]
    [InlineData("9991001_CTF_9991001_001.xml", 1)]
    [InlineData("arbor-style-sen-register.utf8bom.csv", 2)]
    public void No_damage_makes_a_reader_throw_or_linger(string sample, int seed)
    {
        var random = new Random(seed);
        var whole = Reading.Sample(sample);
        var clock = Stopwatch.StartNew();

        for (var round = 0; round < Rounds; round++)
        {
            var name = round % 2 == 0 ? sample : "export";
            var read = Reading.Of(Damage(whole, random), name);

            Assert.True(read is Checked<ExportFile>.Good or Checked<ExportFile>.Bad { Faults.Count: > 0 });
        }

        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2), "Reading a few kilobytes must not take long, however they are damaged.");
    }

    [Fact]
    public void No_text_at_all_makes_a_reader_throw() =>
        Always.Holds(FsCheck.Fluent.ArbMap.Default.ArbFor<byte[]>(), bytes => Reading.Of(bytes ?? [], "export") is not null);

    private static byte[] Damage(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 400), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 2 when bytes.Count > length:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4 when at > 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. bytes];
    }
}
