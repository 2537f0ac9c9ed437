import { Component, type ComponentChildren } from 'preact';
import * as frame from '../src/text/sidebar-frame.ts';
import { useDesk } from './desk.ts';
import { Notice } from './notice.tsx';

interface Props {
  readonly children: ComponentChildren;
}

/** A part of the sidebar; a defect in it takes only this part away, and says so. */
export class Part extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ broken: true });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken onAgain={() => this.setState({ broken: false })} />;
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useDesk();
  return (
    <Notice tone="red" action={{ label: t(frame.tryAgain), run: onAgain }}>
      {t(frame.mishap)}
    </Notice>
  );
}
