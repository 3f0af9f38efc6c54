using SenHub.Adapters.Channels.Sftp;

namespace SenHub.Adapters.Tests.Channels.Sftp;

public sealed class SftpLeftoversTests
{
    private const string Ours = ".52ddcc09-7d13-8c07-b18d-dcdd88a98933.part";

    private static readonly DateTimeOffset Now = new(2026, 1, 3, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("drwxr-xr-x    2 0        0            4096 Jan  2 11:59 " + Ours, true)]
    [InlineData("drwxr-xr-x    2 0        0            4096 Jan  2 12:01 " + Ours, false)] // not a day old
    [InlineData("drwxr-xr-x    2 0        0            4096 Dec 31 23:00 " + Ours, true)] // of the year before
    [InlineData("drwxr-xr-x    2 0        0            4096 Feb 29  2024 " + Ours, true)]
    [InlineData("drwxr-xr-x    ? 0        0            4096 Jan  2 11:59 inbox/larkfield/" + Ours, true)]
    [InlineData("-rw-r--r--    1 0        0            4096 Jan  2 11:59 " + Ours, false)] // a file of that name is not ours
    [InlineData("drwxr-xr-x    2 0        0            4096 Jan  2 11:59 .somebody-elses.part", false)]
    [InlineData("drwxr-xr-x    2 0        0            4096 Jan  2 11:59 52ddcc09-7d13-8c07-b18d-dcdd88a98933", false)] // it has its name
    [InlineData("drwxr-xr-x    2 0        0            4096 yesterday " + Ours, false)]
    [InlineData("sftp> ls -lan", false)]
    [InlineData("", false)]
    public void Only_the_hubs_own_hidden_folders_of_a_day_and_more_are_leftovers(string line, bool isLeftover) =>
        Assert.Equal(isLeftover ? [Ours] : [], SftpLeftovers.In("something\n" + line + "\r\n", Now));
}
