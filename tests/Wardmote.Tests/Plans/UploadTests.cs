using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Wardmote.Access;
using Wardmote.Plans;
using Wardmote.Plans.Reading;
using Wardmote.Platform.Common;
using Wardmote.Platform.Data;
using Wardmote.Platform.Documents;
using Wardmote.Tests.Platform.Documents;

namespace Wardmote.Tests.Plans;

public sealed class UploadTests
{
    private const string Small = "# Northmere Community Safety Plan 2025-26\n\nWe will light the underpass.\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_of_300_megabytes_is_answered_with_the_limit(bool saysItsLength)
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage answer = await owner.PostFileAsync("/plans/read", "PlanFile", "plan.docx", new Zeros(300L * 1024 * 1024, saysItsLength));
        IHtmlDocument page = await Browser.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("up to 25 MB", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await ReadingsAsync(app));
    }

    [Fact]
    public async Task A_form_without_a_file_asks_for_one()
    {
        await using RunningApp app = await RunningApp.StartAsync();
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);

        using HttpResponseMessage answer = await owner.PostFormAsync("/plans/read", [], "main form");
        IHtmlDocument page = await Browser.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Choose the file of a plan", page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task Whatever_a_file_is_called_it_is_read_and_named_without_harm(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser owner = await app.SignInAsAsync(Role.PlanOwner);
        string[] names = ["../../etc/passwd.md", @"C:\Users\Sam\plan.md", $"{new string('n', 500)}.md", "<img src=x onerror=alert(1)>.md", "=HYPERLINK(1).md", "a\tb.md", "pl\u202eanxcod.md", "план 计划.md"];

        foreach ((string name, int number) in names.Select((name, number) => (name, number)))
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes($"{Small}\n{number}\n"));
            using HttpResponseMessage answer = await owner.PostFileAsync("/plans/read", "PlanFile", name, file);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{name} was answered with {answer.StatusCode}");
            (await owner.PageAsync(answer.Headers.Location!.OriginalString)).Dispose();
            using HttpResponseMessage original = await owner.GetAsync(answer.Headers.Location.OriginalString.Replace("/review", "/original", StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.OK, original.StatusCode);
            Assert.Equal("attachment", original.Content.Headers.ContentDisposition?.DispositionType);
        }
    }

    [Theory, MemberData(nameof(RunningApp.Engines), MemberType = typeof(RunningApp))]
    public async Task The_same_file_chosen_twice_at_once_fails_for_nobody(Engine engine)
    {
        await using RunningApp app = await RunningApp.StartAsync(engine);
        using Browser first = await app.SignInAsAsync(Role.PlanOwner);
        using Browser second = await app.SignInAsAsync(Role.PlanOwner);

        HttpResponseMessage[] answers = await Task.WhenAll(new[] { first, second }.Select(browser =>
            browser.PostFileAsync("/plans/read", "PlanFile", "plan.md", new MemoryStream(Encoding.UTF8.GetBytes(Small)))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.InRange(await ReadingsAsync(app), 1, 2);
    }

    [Fact]
    public void A_name_that_is_too_long_keeps_its_kind()
    {
        string name = SourceReader.NameOf($@"C:\plans/{new string('n', 500)}.docx");

        Assert.InRange(name.Length, 50, 200);
        Assert.EndsWith(".docx", name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_takes_too_long_is_refused_with_the_time()
    {
        using MemoryStream file = MadeFile.Word(string.Concat(Enumerable.Repeat(MadeFile.P("We will light the underpass."), 20_000)));

        var refusal = Assert.Throws<UnreadableFileException>(() => PlanFileReader.Read("plan.docx", file, TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken));

        Assert.Contains("“plan.docx” was not read in 0.001 s", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<int> ReadingsAsync(RunningApp app) => app.InsideAsync(services => services.GetRequiredService<AppDb>().PlanSources.CountAsync());

    /// <summary>A long file that nobody had to make.</summary>
    private sealed class Zeros(long length, bool canSeek) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => canSeek ? length : throw new NotSupportedException();

        public override long Position
        {
            get => _at;
            set => _at = value;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = (int)Math.Min(count, length - _at);
            Array.Clear(buffer, offset, read);
            _at += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
