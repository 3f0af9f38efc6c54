using Microsoft.Extensions.Options;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Sftp;

public sealed class SftpOptionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SftpOptionsTests()
    {
        File.WriteAllText(folder.File("key"), "a key");
        FileRights.Set(folder.File("key"), UnixFileMode.UserRead);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Host", "", "Delivery:Sftp:northmoor:Host must name")]
    [InlineData("Host", "-oProxyCommand=x", "Delivery:Sftp:northmoor:Host must name")]
    [InlineData("Port", "0", "Delivery:Sftp:northmoor:Port must be")]
    [InlineData("User", "-l", "Delivery:Sftp:northmoor:User must be")]
    [InlineData("Folder", "in\"box", "Delivery:Sftp:northmoor:Folder must be")]
    [InlineData("KeyFile", "/nowhere/key", "Delivery:Sftp:northmoor:KeyFile must name")]
    [InlineData("HostKey", "SHA256:abc", "Delivery:Sftp:northmoor:HostKey must be")]
    [InlineData("HostKey", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n* ssh-rsa AAAA", "Delivery:Sftp:northmoor:HostKey must be")]
    [InlineData("ConnectLimit", "00:00:00", "must be above 0")]
    [InlineData("Hots", "x", "Delivery:Sftp:northmoor:Hots is not a setting")]
    [InlineData("Password", "x", "Delivery:Sftp:northmoor holds a secret")]
    public async Task Each_wrong_setting_is_named(string name, string value, string told)
    {
        await using var host = new ChannelHost(Good(name, value));

        var refused = Assert.Throws<OptionsValidationException>(() => host.Channel);

        Assert.Contains(told, Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_others_may_read_is_refused()
    {
        FileRights.Set(folder.File("key"), UnixFileMode.UserRead | UnixFileMode.GroupRead);
        await using var host = new ChannelHost(Good("Port", "22"));

        var refused = Assert.Throws<OptionsValidationException>(() => host.Channel);

        Assert.Contains("chmod 600", Assert.Single(refused.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_name_is_a_route_of_its_own_and_must_be_one_that_people_can_type()
    {
        await using var two = new ChannelHost(Good("Port", "22").Concat(Good("Port", "22", "Lark-Field-2")));
        await using var bad = new ChannelHost(Good("Port", "22", "north moor"));

        Assert.Equal(["sftp:lark-field-2", "sftp:northmoor"], two.All.Select(channel => channel.Route).Order(StringComparer.Ordinal));
        Assert.Contains("must be named by small letters", Assert.Single(Assert.Throws<OptionsValidationException>(() => bad.Channel).Failures), StringComparison.Ordinal);
    }

    private Dictionary<string, string?> Good(string name, string value, string endpoint = "northmoor")
    {
        var settings = new Dictionary<string, string?>
        {
            ["Host"] = "sftp.northmoor.test",
            ["User"] = "larkfield",
            ["KeyFile"] = folder.File("key"),
            ["HostKey"] = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        };
        settings[name] = value;
        return settings.ToDictionary(pair => $"Delivery:Sftp:{endpoint}:{pair.Key}", pair => pair.Value);
    }
}
